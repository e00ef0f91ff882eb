import { z } from "zod";
import { defineEvent, idSchema } from "@/lib/events/define-event";

export const matchingEvents = {
  "person.ranking-barred": defineEvent("person.ranking-barred", 1, "person", {
    caseId: idSchema,
    /** Null: from every ranking. */
    listingId: idSchema.nullable(),
  }),
  "person.ranking-reinstated": defineEvent("person.ranking-reinstated", 1, "person", {
    caseId: idSchema,
    listingId: idSchema.nullable(),
  }),
  "person.match-blocked": defineEvent("person.match-blocked", 1, "person", { blockedId: idSchema }),
  "person.match-unblocked": defineEvent("person.match-unblocked", 1, "person", { blockedId: idSchema }),
  "listing.ranking-reordered": defineEvent("listing.ranking-reordered", 1, "listing", {
    packageId: idSchema,
    rankRunId: idSchema,
    /** Whether the client went back to the order of the ranking. */
    isUndone: z.boolean(),
  }),
};
