import { z } from "zod";
import { defineEvent, idSchema, partySchema } from "@/lib/events/define-event";

const share = z.number().min(0).max(1);

export const disputeEvents = {
  "dispute.opened": defineEvent("dispute.opened", 1, "contract", {
    disputeId: idSchema,
    by: partySchema,
    criterionIds: z.array(idSchema).min(1),
  }),
  "dispute.answered": defineEvent("dispute.answered", 1, "contract", {
    disputeId: idSchema,
    by: partySchema,
  }),
  /** A moderator looks at it: answered, or nobody answered in time. Silence decides nothing. */
  "dispute.escalated": defineEvent("dispute.escalated", 1, "contract", {
    disputeId: idSchema,
    because: z.enum(["answered", "silence"]),
  }),
  "dispute.split-proposed": defineEvent("dispute.split-proposed", 1, "contract", {
    disputeId: idSchema,
    by: partySchema,
    freelancerShare: share,
  }),
  "dispute.settled": defineEvent("dispute.settled", 1, "contract", {
    disputeId: idSchema,
    freelancerShare: share,
  }),
  "dispute.decided": defineEvent("dispute.decided", 1, "contract", {
    disputeId: idSchema,
    caseId: idSchema,
    /** 1 for the first decision, 2 on appeal; the last one holds. */
    instance: z.int().min(1).max(2),
    criteria: z.array(z.object({ criterionId: idSchema, inFavourOf: partySchema })),
    freelancerShare: share,
  }),
  "dispute.appealed": defineEvent("dispute.appealed", 1, "contract", {
    disputeId: idSchema,
    by: partySchema,
  }),
  "dispute.final": defineEvent("dispute.final", 1, "contract", { disputeId: idSchema }),
  "dispute.withdrawn": defineEvent("dispute.withdrawn", 1, "contract", { disputeId: idSchema }),
};
