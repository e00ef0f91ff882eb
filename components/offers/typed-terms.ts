import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { toDecimalString } from "@/lib/money";

/** Terms as they stand in a form: amounts and counts as text, one criterion or unknown a line. */
export interface TypedTerms extends Omit<OfferTerms, "milestones" | "timebox" | "unknowns"> {
  unknowns: string;
  milestones: { title: string; criteria: string; price: string; days: string }[];
  unit: "hour" | "day";
  rate: string;
  unitsPerWeek: string;
  weeks: string;
}

export const emptyMilestone = { title: "", criteria: "", price: "", days: "" };

/** The form of an offer that stands, to change it. */
export function typedTerms({ milestones, timebox, unknowns, ...terms }: OfferTerms): TypedTerms {
  const { currency } = terms;
  return {
    ...terms,
    unknowns: unknowns.join("\n"),
    milestones: milestones.map(({ title, criteria, priceMinor, days }) => ({
      title,
      criteria: criteria.join("\n"),
      price: toDecimalString({ amountMinor: priceMinor, currency }),
      days: String(days),
    })),
    unit: timebox?.unit ?? "hour",
    rate: timebox ? toDecimalString({ amountMinor: timebox.rateMinor, currency }) : "",
    unitsPerWeek: timebox ? String(timebox.unitsPerWeek) : "",
    weeks: timebox ? String(timebox.weeks) : "",
  };
}

/** The form of a new offer, with what a listing already says. */
export function newTerms(kind: OfferTerms["kind"], known: Partial<TypedTerms>): TypedTerms {
  return {
    title: "",
    note: "",
    tier: "judgment",
    family: "",
    skills: [],
    currency: "USD",
    aiPolicy: "disclosed",
    aiLimits: {},
    unknowns: "",
    unit: "hour",
    rate: "",
    unitsPerWeek: "",
    weeks: "",
    ...known,
    kind,
    milestones: kind === "timebox" ? [] : [emptyMilestone],
  };
}
