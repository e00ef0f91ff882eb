import { type Currency, currencyExponents, type Money } from "@/lib/money";
import { roughDollars } from "@/lib/rough-dollars";
import type { Tier } from "@/lib/tiers";

/** The least that a trial pays, in rough US dollars: it is work, not a free sample. */
export const trialFloor: Record<Tier, number> = { commodity: 40, judgment: 120 };

/** The smallest whole amount of a currency that a trial of that tier can pay. */
export function leastForTrial(tier: Tier, currency: Currency): Money {
  const unit = 10 ** currencyExponents[currency];
  const dollars = roughDollars({ amountMinor: unit, currency });
  return { amountMinor: Math.ceil(trialFloor[tier] / dollars) * unit, currency };
}
