import { z } from "zod";
import { AiLimits, aiPolicies, contradicts } from "@/lib/ai-policy";
import { id, optionalText, written } from "@/lib/contracts/fields";
import { amountMinorSchema, currencySchema } from "@/lib/money";
import { tiers } from "@/lib/tiers";

/** Contracts that are offered and countered; milestones come from proposals too, bookings from rate cards. */
export const offeredKinds = ["milestones", "blueprint", "timebox", "trial"] as const;

export const timeUnits = ["hour", "day"] as const;

/** Price by time, with a cap. */
export const timeboxTerms = z.object({
  unit: z.enum(timeUnits),
  rateMinor: amountMinorSchema.min(1),
  /** The most that can be billed in a week. */
  unitsPerWeek: z.int().min(1).max(60),
  weeks: z.int().min(1).max(26),
});
export type TimeboxTerms = z.infer<typeof timeboxTerms>;

export const OfferTerms = z
  .object({
    kind: z.enum(offeredKinds),
    title: written(1, 200),
    note: optionalText(3000),
    tier: z.enum(tiers),
    family: z.string().max(60),
    skills: z.array(z.string().max(60)).max(20).default([]),
    currency: currencySchema,
    aiPolicy: z.enum(aiPolicies),
    aiLimits: AiLimits.default({}),
    milestones: z
      .array(
        z.object({
          title: written(1, 200),
          criteria: z.array(written(1, 500)).min(1).max(20),
          priceMinor: amountMinorSchema,
          days: z.int().min(1).max(365),
        }),
      )
      .max(20)
      .default([]),
    timebox: timeboxTerms.nullable().default(null),
    unknowns: z.array(written(1, 500)).max(20).default([]),
  })
  .superRefine((terms, context) => {
    if (contradicts(terms.aiPolicy, terms.aiLimits))
      context.addIssue({ code: "custom", path: ["aiLimits"], message: "offers.errors.limitsForbidden" });
    const isTimed = terms.kind === "timebox";
    if (isTimed !== (terms.timebox !== null))
      context.addIssue({ code: "custom", path: ["timebox"], message: "timebox" });
    if (isTimed === terms.milestones.length > 0)
      context.addIssue({ code: "custom", path: ["milestones"], message: "milestones" });
    if (!isTimed && costNothing(terms.milestones))
      context.addIssue({ code: "custom", path: ["milestones"], message: "offers.errors.priceZero" });
    if ((terms.kind === "trial" || terms.kind === "blueprint") && terms.milestones.length !== 1)
      context.addIssue({ code: "custom", path: ["milestones"], message: "one" });
  });
export type OfferTerms = z.infer<typeof OfferTerms>;

/** One milestone may be free, as in a proposal; all of them together are not. */
export const costNothing = (milestones: readonly { priceMinor: number }[]) =>
  milestones.every(({ priceMinor }) => priceMinor === 0);

export const MakeOffer = z.object({
  /** Made by the form: the same form sent twice makes one offer. */
  offerId: id,
  freelancerId: id,
  organisationId: id.optional(),
  listingId: id.optional(),
  terms: OfferTerms,
  days: z.int().min(1).max(30).default(7),
});
export type MakeOffer = z.infer<typeof MakeOffer>;

export const CounterOffer = z.object({
  offerId: id,
  /** The version that was on the screen. */
  version: z.int().min(1),
  terms: OfferTerms,
});
export type CounterOffer = z.infer<typeof CounterOffer>;

/** How long the other side has to answer other terms for a proposal. */
export const answerDays = 7;

export const CounterProposal = z.object({
  proposalId: id,
  /** Made by the form: the same form sent twice makes one offer. */
  offerId: id,
  terms: OfferTerms,
});
export type CounterProposal = z.infer<typeof CounterProposal>;

export const AnswerOffer = z.object({
  offerId: id,
  version: z.int().min(1),
  answer: z.enum(["agree", "decline"]),
});
export type AnswerOffer = z.infer<typeof AnswerOffer>;

export const WithdrawOffer = z.object({ offerId: id });
export type WithdrawOffer = z.infer<typeof WithdrawOffer>;

/** The same terms once more, with the same person. */
export const RenewContract = z.object({ contractId: id, offerId: id });
export type RenewContract = z.infer<typeof RenewContract>;
