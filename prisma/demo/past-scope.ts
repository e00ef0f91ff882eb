import { after, day } from "@/lib/clock";
import { splitMinor } from "@/lib/money";
import { families } from "@/lib/skills/families";
import { crafts } from "./crafts.ts";
import { fill } from "./fill.ts";
import type { PastContract } from "./plan-past.ts";
import { priceIn } from "./price-in.ts";
import type { Random } from "./random.ts";

export interface PastMilestone {
  id: string;
  title: string;
  criteria: { id: string; text: string; isMeasurable: boolean }[];
  priceMinor: number;
  days: number;
  dueAt: Date;
}

export interface PastScope {
  title: string;
  units: number | null;
  currency: string;
  totalMinor: number;
  days: number;
  milestones: PastMilestone[];
  unknowns: string[];
  questionsBeforeOffer: number;
}

/** What was agreed: price and days around what is usual in the field and tier, more measurable by those who scope well. */
export function agreeScope(contract: PastContract, random: Random, now: Date): PastScope {
  const { freelancer, client, tier, rateCard } = contract;
  const past = crafts[families.find((each) => each === freelancer.family) ?? "writing"].past[tier];
  const { scoping } = freelancer.ability;
  const units = rateCard ? unitsFor(past.price, rateCard.unitPriceMinor, random) : null;
  const currency = rateCard?.currency ?? client.currency;
  const dollars = past.price * freelancer.priceFactor * Math.exp(random.normal(0, 0.38));
  const totalMinor = rateCard && units ? rateCard.unitPriceMinor * units : priceIn(dollars, currency);
  const room = (now.getTime() - contract.agreedAt.getTime()) / day / 2;
  const days = Math.round(Math.max(2, Math.min(room, past.days * Math.exp(random.normal(0, 0.35)))));
  const parts = rateCard ? 1 : tier === "commodity" ? random.whole(1, 2) : random.whole(1, 3);
  const prices = splitMinor(
    totalMinor,
    Array.from({ length: parts }, () => 1 + random.next()),
  );
  let elapsed = 0;
  const milestones = prices.map((priceMinor, index) => {
    const own = Math.max(1, Math.round(days / parts));
    elapsed += own;
    const id = random.id(contract.agreedAt);
    return {
      id,
      title: parts === 1 ? "Complete hand-over" : (stages[parts]?.[index] ?? "Hand-over"),
      criteria: random.some(past.criteria, random.whole(2, past.criteria.length)).map((text, place) => ({
        id: `${id}:${place + 1}`,
        text: fill(text, {}, random),
        isMeasurable: random.chance(0.35 + 0.6 * scoping),
      })),
      priceMinor,
      days: own,
      dueAt: after(contract.agreedAt, elapsed * day),
    };
  });
  return {
    title: rateCard ? `${rateCard.title} (${units})` : fill(random.pick(past.titles), {}, random),
    units,
    currency,
    totalMinor,
    days: elapsed,
    milestones,
    unknowns: Array.from(
      { length: random.whole(0, tier === "judgment" ? 3 : 1) },
      (_, index) => `${contract.id}:u${index + 1}`,
    ),
    questionsBeforeOffer: random.chance(0.3 + 0.6 * scoping) ? random.whole(1, 4) : 0,
  };
}

const stages: Readonly<Record<number, readonly string[]>> = {
  2: ["First half and sample", "Second half and hand-over"],
  3: ["Findings and direction", "Working draft", "Final version and hand-over"],
};

function unitsFor(dollars: number, unitPriceMinor: number, random: Random): number {
  const wanted = dollars * (0.4 + random.next());
  return Math.max(2, Math.round((wanted * 100) / Math.max(1, unitPriceMinor)));
}
