import { z } from "zod";
import { MoveCheckpoint, SetCheckpoint } from "@/lib/contracts/room-schemas";
import { ChargesSeen, FundMilestone, GiveBack, ProposeChange, ProposeEnding } from "@/lib/contracts/schemas";
import { currencySchema, parseMoney } from "@/lib/money";
import { lines, moneyFaultKeys } from "@/lib/proposals/form-schemas";

/** Funding as it is sent: a tick beside the card and the sum that were shown. */
export const FundForm = z
  .object({
    milestoneId: FundMilestone.shape.milestoneId,
    allows: z.string().optional(),
    cardId: ChargesSeen.shape.cardId.optional(),
    mostInAllMinor: ChargesSeen.shape.mostInAllMinor.optional(),
  })
  .transform(
    ({ milestoneId, allows, cardId, mostInAllMinor }): FundMilestone => ({
      milestoneId,
      ...(allows && cardId && mostInAllMinor !== undefined ? { allow: { cardId, mostInAllMinor } } : {}),
    }),
  );

const { deltaMinor: _delta, deltaDays: _days, criteria: _criteria, ...changeFields } = ProposeChange.shape;

/** A whole number that may be below zero, with a hyphen or the sign of minus; nothing is zero. */
const typedDelta = z
  .string()
  .default("")
  .transform((typed, context) => {
    const days = Number(typed.normalize("NFKC").trim().replace(/^−/, "-"));
    if (Number.isInteger(days) && Math.abs(days) <= 365) return days;
    context.addIssue({ code: "custom", message: "rooms.errors.days" });
    return 0;
  });

/** A change order as it is typed: an amount that may be negative, days that may be, one new criterion a line. */
export const ProposeChangeForm = z
  .object({
    ...changeFields,
    currency: currencySchema,
    amount: z.string().default(""),
    days: typedDelta,
    criteria: z
      .string()
      .default("")
      .transform(lines)
      .refine((all) => all.length <= 20 && all.every((line) => line.length <= 500), "rooms.errors.criteria"),
  })
  .transform(({ currency, amount, days, ...rest }, context): ProposeChange => {
    const isLess = /^\s*[-−]/.test(amount);
    const typed = amount.replace(/^\s*[-−+]/, "");
    const parsed = parseMoney(typed.trim() === "" ? "0" : typed, currency);
    if (!parsed.ok)
      context.addIssue({ code: "custom", message: moneyFaultKeys[parsed.fault], path: ["amount"] });
    const amountMinor = parsed.ok ? parsed.money.amountMinor : 0;
    return { ...rest, deltaDays: days, deltaMinor: isLess ? -amountMinor : amountMinor };
  });

/** A day counts until its end (UTC). */
const wholeDay = z.iso.date().transform((typed) => new Date(`${typed}T23:59:00Z`));

export const SetCheckpointForm = z.object({ ...SetCheckpoint.shape, dueAt: wholeDay });
export const MoveCheckpointForm = z.object({ ...MoveCheckpoint.shape, to: wholeDay });

/** The share is typed in percent. */
export const ProposeEndingForm = z
  .object({
    contractId: ProposeEnding.shape.contractId,
    reason: ProposeEnding.shape.reason,
    percent: z.coerce.number().min(0).max(100),
  })
  .transform(({ percent, ...rest }) => ({ ...rest, sharePoints: Math.round(percent * 100) }));

/** The amount is typed in the currency of the contract. */
export const GiveBackForm = z
  .object({
    milestoneId: GiveBack.shape.milestoneId,
    reason: GiveBack.shape.reason,
    currency: currencySchema,
    amount: z.string(),
  })
  .transform(({ currency, amount, ...rest }, context): GiveBack => {
    const parsed = parseMoney(amount, currency);
    const workMinor = parsed.ok ? parsed.money.amountMinor : 0;
    if (workMinor === 0)
      context.addIssue({
        code: "custom",
        message: parsed.ok ? moneyFaultKeys.empty : moneyFaultKeys[parsed.fault],
        path: ["amount"],
      });
    return { ...rest, workMinor };
  });
