import { z } from "zod";
import { type Currency, type MoneyFault, parseMoney } from "@/lib/money";
import { addUp } from "@/lib/proposals/add-up";
import { maxMilestones, SaveProposal, SendProposal } from "@/lib/proposals/schemas";

/** The sentence for each thing that can be wrong with a typed amount. */
export const moneyFaultKeys: Record<MoneyFault, string> = {
  empty: "proposals.errors.money.empty",
  "not-a-number": "proposals.errors.money.notANumber",
  grouping: "proposals.errors.money.grouping",
  negative: "proposals.errors.money.negative",
  "too-many-decimals": "proposals.errors.money.tooManyDecimals",
  "too-large": "proposals.errors.money.tooLarge",
};

/** One entry a line, empty ones left out. */
export const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

const criteriaLines = z
  .string()
  .transform(lines)
  .refine(
    (criteria) =>
      criteria.length > 0 && criteria.length <= 15 && criteria.every((line) => line.length <= 400),
    "proposals.errors.criteria",
  );
const typedDays = z.string().transform((typed, context) => {
  const days = readDays(typed);
  if (days === null) context.addIssue({ code: "custom", message: "proposals.errors.days" });
  return days ?? 1;
});

const { priceMinor: _price, milestones: _milestones, ...sentFields } = SendProposal.shape;

/** The form as it is sent: amounts as people type them, one criterion a line. What comes out is the verb's input. */
export const SendProposalForm = z
  .object({
    ...sentFields,
    revision: z.coerce.number().int().min(0),
    price: z.string(),
    milestones: z
      .array(
        z.object({
          title: z.string().trim().min(1).max(160),
          criteria: criteriaLines,
          price: z.string(),
          days: typedDays,
        }),
      )
      .min(1)
      .max(maxMilestones),
  })
  .transform(({ price, milestones, ...rest }, context): SendProposal => {
    const readMoney = (typed: string, path: (string | number)[]) => {
      const parsed = parseMoney(typed, rest.currency);
      if (parsed.ok) return parsed.money.amountMinor;
      context.addIssue({ code: "custom", message: moneyFaultKeys[parsed.fault], path });
      return 0;
    };
    const priceMinor = readMoney(price, ["price"]);
    const read = milestones.map(({ price: typed, ...milestone }, index) => ({
      ...milestone,
      priceMinor: readMoney(typed, ["milestones", index, "price"]),
    }));
    const { restMinor } = addUp(priceMinor, read);
    if (context.issues.length === 0 && restMinor !== 0)
      context.addIssue({
        code: "custom",
        message: restMinor > 0 ? "proposals.errors.milestonesShort" : "proposals.errors.milestonesOver",
        path: ["price"],
      });
    return { ...rest, priceMinor, milestones: read };
  });

const halfTyped = z.string().default("");

/** The form as it saves itself: whatever can be read is kept, what cannot is left out until it can. */
export const SaveProposalForm = z
  .object({
    ...SaveProposal.shape,
    revision: z.coerce.number().int().min(0),
    price: halfTyped,
    milestones: z
      .array(z.object({ title: halfTyped, criteria: halfTyped, price: halfTyped, days: halfTyped }))
      .max(maxMilestones)
      .default([]),
  })
  .transform(
    ({ price, milestones, ...rest }): SaveProposal => ({
      ...rest,
      priceMinor: amountOrNothing(price, rest.currency),
      milestones: milestones.map((typed) => ({
        title: typed.title.slice(0, 160),
        criteria: lines(typed.criteria)
          .slice(0, 15)
          .map((line) => line.slice(0, 400)),
        priceMinor: amountOrNothing(typed.price, rest.currency),
        days: readDays(typed.days) ?? 0,
      })),
    }),
  );

function amountOrNothing(typed: string, currency: Currency): number {
  const parsed = parseMoney(typed, currency);
  return parsed.ok ? parsed.money.amountMinor : 0;
}

function readDays(typed: string): number | null {
  const text = typed.normalize("NFKC").trim();
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= 365 ? days : null;
}
