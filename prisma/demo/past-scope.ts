import { after, day } from "@/lib/clock";
import { type ScopeContent, scopeFormat } from "@/lib/contracts/scope";
import { isCurrency, splitMinor } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";
import { families } from "@/lib/skills/families";
import type { Past } from "./content/craft/craft.ts";
import { openQuestions } from "./content/open-questions.ts";
import { crafts } from "./crafts.ts";
import { fill } from "./fill.ts";
import type { PastContract } from "./plan-past.ts";
import { priceIn } from "./price-in.ts";
import type { Random } from "./random.ts";

/** What was agreed: price and days around what is usual in the field and tier, more measurable by those who scope well. */
export function agreeScope(contract: PastContract, random: Random, now: Date): ScopeContent {
  const { id: contractId, freelancer, client, tier, rateCard, agreedAt } = contract;
  const past = crafts[families.find((each) => each === freelancer.family) ?? "writing"].past[tier];
  const card = rateCard && { ...rateCard, units: unitsFor(past.price, rateCard.unitPriceMinor, random) };
  const currency = card?.currency ?? client.currency;
  const dollars = past.price * freelancer.priceFactor * Math.exp(random.normal(0, 0.38));
  const amountMinor = card ? card.unitPriceMinor * card.units : priceIn(dollars, currency);
  const milestones = planPastMilestones(contract, past, { amountMinor, random, now });
  const unknowns = random.some(openQuestions, random.whole(0, tier === "judgment" ? 3 : 1));
  return {
    format: scopeFormat,
    contractId,
    kind: card ? "booking" : "milestones",
    title: card ? card.title : fill(random.pick(past.titles), {}, random),
    agreedAt: agreedAt.toISOString(),
    parties: { clientId: client.id, freelancerId: freelancer.id, organisationId: client.organisationId },
    tier,
    listing: null,
    note: "",
    packages: [],
    reasoning: null,
    rateCard: card && {
      id: card.id,
      title: card.title,
      unit: card.unit,
      unitPriceMinor: card.unitPriceMinor,
      units: card.units,
      includes: card.includes,
    },
    milestones,
    estimate: {
      amountMinor,
      currency: isCurrency(currency) ? currency : "USD",
      days: milestones.reduce((total, { days }) => total + days, 0),
    },
    unknowns: unknowns.map((text, index) => ({
      id: `${contractId}:u${index + 1}`,
      text,
      namedBy: random.chance(0.5) ? ("brief" as const) : ("freelancer" as const),
    })),
    aiPolicy: random.pick(["allowed", "disclosed", "disclosed"] as const),
    feeVersion: currentFeeVersion,
  };
}

function planPastMilestones(
  { agreedAt, freelancer, tier, rateCard }: PastContract,
  past: Past,
  { amountMinor, random, now }: { amountMinor: number; random: Random; now: Date },
): ScopeContent["milestones"] {
  const room = (now.getTime() - agreedAt.getTime()) / day / 2;
  const days = Math.max(2, Math.min(room, past.days * Math.exp(random.normal(0, 0.35))));
  const count = rateCard ? 1 : tier === "commodity" ? random.whole(1, 2) : random.whole(1, 3);
  const weights = Array.from({ length: count }, () => 1 + random.next());
  let elapsed = 0;
  return splitMinor(amountMinor, weights).map((priceMinor, index) => {
    const own = Math.max(1, Math.round(days / count));
    elapsed += own;
    const id = random.id(agreedAt);
    const criteria = random.some(past.criteria, random.whole(2, past.criteria.length));
    return {
      id,
      title: stages[count]?.[index] ?? "Complete hand-over",
      criteria: criteria.map((text, place) => ({
        id: `${id}:${place + 1}`,
        text: fill(text, {}, random),
        isMeasurable: random.chance(0.1 + 0.85 * freelancer.ability.scoping),
      })),
      priceMinor,
      days: own,
      dueAt: after(agreedAt, elapsed * day).toISOString(),
    };
  });
}

const stages: Readonly<Record<number, readonly string[]>> = {
  2: ["First half and sample", "Second half and hand-over"],
  3: ["Findings and direction", "Working draft", "Final version and hand-over"],
};

function unitsFor(dollars: number, unitPriceMinor: number, random: Random): number {
  const wanted = dollars * (0.4 + random.next());
  return Math.max(2, Math.round((wanted * 100) / Math.max(1, unitPriceMinor)));
}
