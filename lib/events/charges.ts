import { z } from "zod";
import { defineEvent, idSchema, timeSchema } from "@/lib/events/define-event";
import { currencySchema } from "@/lib/money";

/** Why charges that were allowed do not go on. */
export const suspensionReasons = [
  "declined",
  "authentication",
  /** It is no longer saved. */
  "card",
  /** The week costs more than was allowed. */
  "limit",
  /** Suspended, or without the seat they paid from. */
  "payer",
  /** A bank took a payment of this contract back. */
  "contested",
] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

const allowance = { allowanceId: idSchema };
/** Fees included: more than the largest price of work, by the fee. */
const paidMinor = z.int().min(0);
const week = { milestoneId: idSchema, amountMinor: paidMinor, currency: currencySchema };

/** A client's standing word that coming weeks are charged to a saved card, and what was done on it. */
export const chargeEvents = {
  "charges.allowed": defineEvent("charges.allowed", 1, "contract", {
    ...allowance,
    cardId: idSchema,
    /** As it was shown. */
    mostAWeekMinor: paidMinor,
    mostInAllMinor: paidMinor,
    currency: currencySchema,
  }),
  "charges.announced": defineEvent("charges.announced", 1, "contract", {
    ...allowance,
    ...week,
    chargeAt: timeSchema,
  }),
  "charges.asked": defineEvent("charges.asked", 1, "contract", {
    ...allowance,
    ...week,
    holdId: idSchema.nullable(),
  }),
  "charges.withdrawn": defineEvent("charges.withdrawn", 1, "contract", allowance),
  "charges.suspended": defineEvent("charges.suspended", 1, "contract", {
    ...allowance,
    /** The week that is not funded by it. */
    milestoneId: idSchema.nullable(),
    reason: z.enum(suspensionReasons),
  }),
};
