import { z } from "zod";
import { defineEvent, idSchema, timeSchema } from "@/lib/events/define-event";

const subject = z.object({ type: z.string(), id: idSchema });

export const caseEvents = {
  "case.opened": defineEvent("case.opened", 1, "case", {
    kind: z.enum(["report", "tier", "unpublish", "suspension", "dispute", "ranking"]),
    about: subject,
    concernedId: idSchema.nullable(),
    reason: z.string().max(200),
  }),
  "case.decided": defineEvent("case.decided", 1, "case", {
    decisionId: idSchema,
    /** 1 for the first decision, 2 on appeal. */
    instance: z.int().min(1).max(2),
    outcome: z.string().max(100),
    rule: z.string().max(200),
    isAutomated: z.boolean(),
    isOverturned: z.boolean(),
  }),
  "case.appealed": defineEvent("case.appealed", 1, "case", {}),
  "pattern.declared": defineEvent("pattern.declared", 1, "pattern", {
    clientIds: z.array(idSchema).min(1).max(100),
    rule: z.string().max(200),
  }),
  "pattern.lifted": defineEvent("pattern.lifted", 1, "pattern", {
    /** The case in which it was overturned, if it was. */
    caseId: idSchema.nullable(),
  }),
  "case.closed": defineEvent("case.closed", 1, "case", {}),
  "person.suspended": defineEvent("person.suspended", 1, "person", {
    caseId: idSchema.nullable(),
    until: timeSchema.nullable(),
  }),
  "person.reinstated": defineEvent("person.reinstated", 1, "person", { caseId: idSchema.nullable() }),
  "person.warned": defineEvent("person.warned", 1, "person", { caseId: idSchema.nullable() }),
};
