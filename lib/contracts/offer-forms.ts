import { z } from "zod";
import { contradicts, typedLimits } from "@/lib/ai-policy";
import {
  CounterOffer,
  CounterProposal,
  costNothing,
  MakeOffer,
  type OfferTerms,
  OfferTerms as Terms,
  timeUnits,
} from "@/lib/contracts/offer-schemas";
import { type Currency, parseMoney } from "@/lib/money";
import { lines, moneyFaultKeys } from "@/lib/proposals/form-schemas";

const half = z.string().default("");
const { kind, title, note, tier, currency, aiPolicy, milestones } = Terms.shape;
const milestoneTitle = milestones.unwrap().element.shape.title;

const typedLines = (most: number) =>
  half
    .transform(lines)
    .refine((all) => all.length <= most && all.every((line) => line.length <= 500), "offers.errors.lines");

/** The terms of an offer as they are typed: amounts as text, one criterion or unknown a line. */
const typedTerms = {
  ...{ kind, title, note, tier, currency, aiPolicy },
  aiLimits: z.record(z.string(), z.string().optional()).default({}).transform(typedLimits),
  /** Left out when terms are countered, it stays what it was. */
  family: z.string().max(60).default(""),
  skills: z.preprocess(asList, Terms.shape.skills),
  unknowns: typedLines(20),
  milestones: z
    .array(
      z.object({
        title: milestoneTitle,
        criteria: typedLines(20).refine((all) => all.length > 0, "offers.errors.criteria"),
        price: half,
        days: half,
      }),
    )
    .max(20)
    .default([]),
  unit: z.enum(timeUnits).optional(),
  rate: half,
  unitsPerWeek: half,
  weeks: half,
};

type Typed = z.output<z.ZodObject<typeof typedTerms>>;

/** A new offer as its form sends it. */
export const MakeOfferForm = z
  .object({
    ...typedTerms,
    family: z.string("offers.errors.family").min(1, "offers.errors.family").max(60),
    offerId: MakeOffer.shape.offerId,
    freelancerId: MakeOffer.shape.freelancerId,
    organisationId: MakeOffer.shape.organisationId,
    listingId: MakeOffer.shape.listingId,
    answerDays: z.coerce.number().int().min(1).max(30),
  })
  .transform((typed, context): MakeOffer => {
    const { offerId, freelancerId, organisationId, listingId, answerDays } = typed;
    return {
      offerId,
      freelancerId,
      organisationId,
      listingId,
      days: answerDays,
      terms: readTerms(typed, context),
    };
  });

/** Other terms for an offer, as its form sends them. */
export const CounterOfferForm = z
  .object({ ...typedTerms, offerId: CounterOffer.shape.offerId, version: z.coerce.number().int().min(1) })
  .transform((typed, context): CounterOffer => {
    const { offerId, version } = typed;
    return { offerId, version, terms: readTerms(typed, context) };
  });

/** Other terms for a proposal, as its form sends them. */
export const CounterProposalForm = z
  .object({
    ...typedTerms,
    offerId: CounterProposal.shape.offerId,
    proposalId: CounterProposal.shape.proposalId,
  })
  .transform((typed, context): CounterProposal => {
    const { offerId, proposalId } = typed;
    return { offerId, proposalId, terms: readTerms(typed, context) };
  });

type Context = { addIssue(issue: { code: "custom"; message: string; path: (string | number)[] }): void };

function readTerms(typed: Typed, context: Context): OfferTerms {
  const refuse = (message: string, ...path: (string | number)[]) =>
    context.addIssue({ code: "custom", message, path });
  const money = (text: string, ...path: (string | number)[]) =>
    readMoney(text, typed.currency, (key) => refuse(key, ...path));
  const count = (text: string, most: number, ...path: (string | number)[]) => {
    const read = /^\d{1,3}$/.test(text.normalize("NFKC").trim()) ? Number(text.normalize("NFKC")) : 0;
    if (read < 1 || read > most) refuse(`offers.errors.${path.at(-1)}`, ...path);
    return read;
  };
  const { unit, rate, unitsPerWeek, weeks, milestones: rows } = typed;
  const { kind, title, note, tier, family, skills, currency, aiPolicy, aiLimits, unknowns } = typed;
  if (contradicts(aiPolicy, aiLimits)) refuse("offers.errors.limitsForbidden", "aiPolicy");
  // Named one by one: whatever else the form carries is no part of the terms.
  const terms = { kind, title, note, tier, family, skills, currency, aiPolicy, aiLimits, unknowns };
  if (terms.kind === "timebox") {
    const rateMinor = money(rate, "rate");
    if (rateMinor === 0) refuse("offers.errors.priceZero", "rate");
    return {
      ...terms,
      milestones: [],
      timebox: {
        unit: unit ?? "hour",
        rateMinor: rateMinor ?? 1,
        unitsPerWeek: count(unitsPerWeek, 60, "unitsPerWeek"),
        weeks: count(weeks, 26, "weeks"),
      },
    };
  }
  const read = rows.map(({ price, days, ...row }, index) => ({
    ...row,
    // What cannot be read has its own sentence.
    priceMinor: money(price, "milestones", index, "price") ?? 1,
    days: count(days, 365, "milestones", index, "days"),
  }));
  if (rows.length === 0) refuse("offers.errors.noMilestone", "title");
  else if (costNothing(read))
    refuse(`offers.errors.${rows.length > 1 ? "allZero" : "priceZero"}`, "milestones", 0, "price");
  return { ...terms, timebox: null, milestones: read };
}

function readMoney(text: string, currency: Currency, refuse: (key: string) => void): number | null {
  const parsed = parseMoney(text, currency);
  if (parsed.ok) return parsed.money.amountMinor;
  refuse(moneyFaultKeys[parsed.fault]);
  return null;
}

function asList(value: unknown): unknown {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value : [value];
}
