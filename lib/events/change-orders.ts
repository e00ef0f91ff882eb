import { z } from "zod";
import { defineEvent, idSchema, partySchema } from "@/lib/events/define-event";
import { currencySchema, deltaMinorSchema } from "@/lib/money";

export const changeCauses = [
  "client-added",
  "client-clarified",
  "freelancer-missed",
  "outside",
  "unknown-resolved",
] as const;
export type ChangeCause = (typeof changeCauses)[number];

const change = {
  changeOrderId: idSchema,
  cause: z.enum(changeCauses),
  deltaMinor: deltaMinorSchema,
  currency: currencySchema,
  deltaDays: z.number(),
  /** The named unknown that turned out, when the cause is `unknown-resolved`. */
  unknownId: idSchema.nullable(),
};

export const changeOrderEvents = {
  "change-order.proposed": defineEvent("change-order.proposed", 1, "contract", {
    ...change,
    by: partySchema,
  }),
  "change-order.agreed": defineEvent("change-order.agreed", 1, "contract", {
    ...change,
    /** The sides agree on the change but not on its cause: it then counts for neither. */
    isCauseDisputed: z.boolean(),
  }),
  "change-order.declined": defineEvent("change-order.declined", 1, "contract", {
    changeOrderId: idSchema,
    by: partySchema,
  }),
  "change-order.withdrawn": defineEvent("change-order.withdrawn", 1, "contract", { changeOrderId: idSchema }),
};
