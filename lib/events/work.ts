import { z } from "zod";
import { defineEvent, idSchema, partySchema, timeSchema } from "@/lib/events/define-event";
import { amountMinorSchema, currencySchema } from "@/lib/money";

const question = { questionId: idSchema, owedBy: partySchema };
const checkpoint = { checkpointId: idSchema, milestoneId: idSchema.nullable() };
const statement = { statementId: idSchema, amountMinor: amountMinorSchema, currency: currencySchema };

/** What happens between agreement and delivery. */
export const workEvents = {
  "milestone.funded": defineEvent("milestone.funded", 1, "contract", {
    milestoneId: idSchema,
    /** Null for a milestone without a price. */
    holdId: idSchema.nullable(),
    amountMinor: amountMinorSchema,
    currency: currencySchema,
  }),
  "milestone.started": defineEvent("milestone.started", 1, "contract", {
    milestoneId: idSchema,
    dueAt: timeSchema.nullable(),
  }),
  "question.asked": defineEvent("question.asked", 1, "contract", question),
  "question.answered": defineEvent("question.answered", 1, "contract", question),
  "decision.logged": defineEvent("decision.logged", 1, "contract", { decisionId: idSchema }),
  "decision.outcome-added": defineEvent("decision.outcome-added", 1, "contract", { decisionId: idSchema }),
  "decision.publishing-asked": defineEvent("decision.publishing-asked", 1, "contract", {
    decisionId: idSchema,
    by: partySchema,
  }),
  "decision.published": defineEvent("decision.published", 1, "contract", { decisionId: idSchema }),
  "decision.publishing-refused": defineEvent("decision.publishing-refused", 1, "contract", {
    decisionId: idSchema,
  }),
  "file.added": defineEvent("file.added", 1, "contract", { fileId: idSchema, hash: z.string() }),
  "checkpoint.set": defineEvent("checkpoint.set", 1, "contract", { ...checkpoint, dueAt: timeSchema }),
  "checkpoint.kept": defineEvent("checkpoint.kept", 1, "contract", { ...checkpoint, dueAt: timeSchema }),
  "checkpoint.moved": defineEvent("checkpoint.moved", 1, "contract", {
    ...checkpoint,
    from: timeSchema,
    to: timeSchema,
    by: partySchema,
  }),
  "checkpoint.missed": defineEvent("checkpoint.missed", 1, "contract", { ...checkpoint, dueAt: timeSchema }),
  "sample.approved": defineEvent("sample.approved", 1, "contract", { milestoneId: idSchema }),
  "sample.returned": defineEvent("sample.returned", 1, "contract", { milestoneId: idSchema }),
  "statement.sent": defineEvent("statement.sent", 1, "contract", statement),
  "statement.approved": defineEvent("statement.approved", 1, "contract", {
    ...statement,
    isAutomatic: z.boolean(),
  }),
  "statement.answered": defineEvent("statement.answered", 1, "contract", {
    ...statement,
    /** Hundredths of an hour or a day, before and after. */
    entries: z.array(z.object({ entryId: idSchema, from: z.int(), to: z.int() })).min(1),
  }),
  "statement.questioned": defineEvent("statement.questioned", 1, "contract", {
    statementId: idSchema,
    entryIds: z.array(idSchema).min(1),
  }),
};
