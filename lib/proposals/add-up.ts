import { invalid } from "@/lib/errors";
import { maxAmountMinor } from "@/lib/money";

export interface Part {
  priceMinor: number;
  days: number;
}

export interface Sum extends Part {
  /** Left to place: positive when the parts are short of the price, negative when they exceed it. */
  restMinor: number;
}

/** What milestones come to, and how far that is from the price. */
export function addUp(priceMinor: number, parts: readonly Part[]): Sum {
  const placed = parts.reduce((sum, part) => sum + part.priceMinor, 0);
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  return { priceMinor: placed, days, restMinor: priceMinor - placed };
}

/** Throws an `invalid` refusal unless the milestones add up to the price, to the minor unit. */
export function assertAddsUp(priceMinor: number, parts: readonly Part[]): void {
  if (priceMinor < 1) throw invalid("proposals.errors.noPrice", "price");
  if (priceMinor > maxAmountMinor) throw invalid("proposals.errors.money.tooLarge", "price");
  const { restMinor } = addUp(priceMinor, parts);
  if (restMinor > 0) throw invalid("proposals.errors.milestonesShort", "price");
  if (restMinor < 0) throw invalid("proposals.errors.milestonesOver", "price");
}
