import { z } from "zod";
import { aiModes, workStages } from "@/lib/ai-policy";
import { defineEvent, idSchema } from "@/lib/events/define-event";
import { amountMinorSchema, currencySchema } from "@/lib/money";

export const defectSeverities = ["minor", "major", "critical"] as const;
/** What an overseer says of a criterion. */
export const oversightResults = ["holds", "fails", "unclear"] as const;

const reviewEntry = z.object({
  criterionId: idSchema,
  checkedById: idSchema.nullable(),
  method: z.enum(["read", "run", "sample", "compare", "measure", "other"]),
  /** Faults found and corrected before delivery. */
  rejected: z.int().min(0),
});
const aiUse = z.object({
  stage: z.enum(workStages),
  mode: z.enum(aiModes),
  contributions: z.array(z.enum(["curation", "taste", "client-context", "adaptation"])),
});
const measured = z.object({
  criterionId: idSchema,
  caseSetHash: z.string(),
  threshold: z.number(),
  result: z.number(),
  isRecomputed: z.boolean(),
});
const judged = z.object({ criterionId: idSchema, result: z.enum(["met", "not-met", "not-applicable"]) });

const delivery = { milestoneId: idSchema, deliveryId: idSchema };
const released = { criteria: z.array(judged), releasedMinor: amountMinorSchema, currency: currencySchema };
const defect = { defectId: idSchema, milestoneId: idSchema, criterionId: idSchema };

/** Hand-over, acceptance criterion by criterion, and the thirty days after. */
export const deliveryEvents = {
  "delivery.submitted": defineEvent("delivery.submitted", 1, "contract", {
    ...delivery,
    /** 1 for the first submission of this milestone. */
    attempt: z.int().min(1),
    /** Rounds agreed in the scope do not count as revisions. */
    isAgreedRound: z.boolean(),
    reviewLog: z.array(reviewEntry),
    aiUse: z.array(aiUse),
    isAgainstAiPolicy: z.boolean(),
    measurements: z.array(measured),
    handOver: z.object({ items: z.int().min(0), openItems: z.int().min(0) }),
  }),
  "milestone.accepted": defineEvent("milestone.accepted", 1, "contract", { ...delivery, ...released }),
  "milestone.auto-accepted": defineEvent("milestone.auto-accepted", 1, "contract", {
    ...delivery,
    ...released,
  }),
  /** The freelancer gave money back after it had been paid: of the work, without fees. */
  "milestone.given-back": defineEvent("milestone.given-back", 1, "contract", {
    milestoneId: idSchema,
    workMinor: amountMinorSchema,
    currency: currencySchema,
    reason: z.string(),
  }),
  /** The payer's bank took the payment back for good; of the work that had been released. */
  "milestone.charged-back": defineEvent("milestone.charged-back", 1, "contract", {
    milestoneId: idSchema,
    workMinor: amountMinorSchema,
    currency: currencySchema,
  }),
  "changes.requested": defineEvent("changes.requested", 1, "contract", {
    ...delivery,
    criteria: z.array(judged).min(1),
  }),
  /** Somebody kept for oversight looked over a delivery of this contract. */
  "oversight.reviewed": defineEvent("oversight.reviewed", 1, "contract", {
    ...delivery,
    oversightId: idSchema,
    findings: z.array(z.object({ criterionId: idSchema, result: z.enum(oversightResults) })).min(1),
  }),
  "defect.reported": defineEvent("defect.reported", 1, "contract", {
    ...defect,
    severity: z.enum(defectSeverities),
  }),
  "defect.confirmed": defineEvent("defect.confirmed", 1, "contract", {
    ...defect,
    severity: z.enum(defectSeverities),
  }),
  "defect.rejected": defineEvent("defect.rejected", 1, "contract", defect),
  "defect.fixed": defineEvent("defect.fixed", 1, "contract", { ...defect, wasInTime: z.boolean() }),
};
