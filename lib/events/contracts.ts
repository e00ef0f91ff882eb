import { z } from "zod";
import { AiLimits, aiPolicies } from "@/lib/ai-policy";
import { defineEvent, idSchema, partySchema, timeSchema } from "@/lib/events/define-event";
import { amountMinorSchema, currencySchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

export const contractKinds = ["milestones", "booking", "blueprint", "timebox", "trial"] as const;
export type ContractKind = (typeof contractKinds)[number];

const price = { amountMinor: amountMinorSchema, currency: currencySchema, days: z.number().min(0) };

/** Agreement and life cycle. All contract events share the subject `contract`, so one query reads one story. */
export const contractEvents = {
  "contract.offered": defineEvent("contract.offered", 1, "contract", {
    by: partySchema,
    expiresAt: timeSchema.nullable(),
    ...price,
  }),
  "contract.countered": defineEvent("contract.countered", 1, "contract", {
    by: partySchema,
    changed: z.array(z.string()),
    ...price,
  }),
  "contract.offer-declined": defineEvent("contract.offer-declined", 1, "contract", { by: partySchema }),
  "contract.offer-withdrawn": defineEvent("contract.offer-withdrawn", 1, "contract", { by: partySchema }),
  /** The proposal that the terms were for was decided, or its listing is no longer open. */
  "contract.offer-ended": defineEvent("contract.offer-ended", 1, "contract", {
    because: z.enum(["accepted", "declined", "withdrawn", "closed"]),
  }),
  "contract.offer-expired": defineEvent("contract.offer-expired", 1, "contract", {}),
  "contract.agreed": defineEvent("contract.agreed", 1, "contract", {
    kind: z.enum(contractKinds),
    clientId: idSchema,
    freelancerId: idSchema,
    organisationId: idSchema.nullable(),
    listingId: idSchema.nullable(),
    proposalId: idSchema.nullable(),
    rateCardId: idSchema.nullable(),
    packageIds: z.array(idSchema),
    tier: z.enum(tiers),
    family: z.string(),
    skills: z.array(z.string()),
    feeVersion: z.int().min(1),
    ...price,
  }),
  "scope.snapshot": defineEvent("scope.snapshot", 1, "contract", {
    hash: z.string(),
    estimate: z.object(price),
    criteria: z.array(z.object({ criterionId: idSchema, isMeasurable: z.boolean() })),
    unknownIds: z.array(idSchema),
    /** Questions the freelancer asked before the offer. */
    questionsBeforeOffer: z.int().min(0),
    aiPolicy: z.enum(aiPolicies),
    aiLimits: AiLimits.optional(),
    feeVersion: z.int().min(1),
  }),
  "contract.paused": defineEvent("contract.paused", 1, "contract", {
    by: partySchema,
    /** A pause caused by the client stops the freelancer's clock. */
    stopsClock: z.boolean(),
  }),
  "contract.resumed": defineEvent("contract.resumed", 1, "contract", { pausedDays: z.number().min(0) }),
  "contract.ended": defineEvent("contract.ended", 1, "contract", {
    how: z.enum(["by-agreement", "freelancer-left", "client-left", "for-cause"]),
  }),
  "ending.proposed": defineEvent("ending.proposed", 1, "contract", {
    endingId: idSchema,
    by: partySchema,
    freelancerShare: z.number().min(0).max(1),
  }),
  "ending.declined": defineEvent("ending.declined", 1, "contract", { endingId: idSchema }),
  "ending.withdrawn": defineEvent("ending.withdrawn", 1, "contract", { endingId: idSchema }),
  "contract.closed": defineEvent("contract.closed", 1, "contract", {
    finalMinor: amountMinorSchema,
    /** What was released to the freelancer. Nothing released: the contract is no evidence. */
    paidMinor: amountMinorSchema,
    currency: currencySchema,
    /** Days the freelancer had the ball: not waiting for money or an answer, not paused by the client. */
    actualDays: z.number().min(0),
    daysLate: z.number().min(0),
    openItems: z.int().min(0),
    isCompleted: z.boolean(),
  }),
  "contract.rehired": defineEvent("contract.rehired", 1, "contract", { nextContractId: idSchema }),
};
