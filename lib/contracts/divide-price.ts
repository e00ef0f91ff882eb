import type { StatementState } from "@/lib/contracts/states";
import { type Currency, currencySchema } from "@/lib/money";
import { feesFor } from "@/lib/payments/fees";
import type { Tier } from "@/lib/tiers";

/** What of a price is paid at that share (basis points); the rest goes back. */
export const workMinorOf = (priceMinor: number, sharePoints: number): number =>
  Math.floor((priceMinor * sharePoints) / 10_000);

/** The money of one milestone, as far as dividing it needs. */
export interface Divisible {
  priceMinor: number;
  /** What stands aside for it, the client's fee included. */
  heldMinor: number;
  currency: Currency;
  tier: Tier;
  feeVersion: number;
}

export interface Division {
  freelancerGetsMinor: number;
  clientGetsBackMinor: number;
  platformGetsMinor: number;
}

/** Who gets what at a share of 0 to 10000, to the smallest coin: the three add up to what stands aside. */
export function divisionOf(money: Divisible, sharePoints: number): Division {
  const { priceMinor, heldMinor, currency, tier, feeVersion } = money;
  const amountMinor = workMinorOf(priceMinor, sharePoints);
  const fees = feesFor({ amountMinor, currency, tier, version: feeVersion });
  return {
    freelancerGetsMinor: fees.freelancerGetsMinor,
    clientGetsBackMinor: heldMinor - fees.clientPaysMinor,
    platformGetsMinor: fees.platformGetsMinor,
  };
}

interface Funded {
  priceMinor: number;
  hold: { amountMinor: number; payerFeeMinor: number } | null;
  /** For work by time: once a statement is sent, what it comes to is what can be divided. */
  statement?: { state: StatementState; amountMinor: number } | null;
}

/** The money of a milestone that was funded; null where nothing was ever set aside. */
export function divisibleOf(
  contract: { currency: string; tier: Tier; feeVersion: number },
  { hold, statement, ...milestone }: Funded,
): Divisible | null {
  if (!hold) return null;
  const isSent = statement && statement.state !== "draft";
  const priceMinor = isSent ? statement.amountMinor : milestone.priceMinor;
  const { tier, feeVersion } = contract;
  const heldMinor = hold.amountMinor + hold.payerFeeMinor;
  return { priceMinor, heldMinor, currency: currencySchema.parse(contract.currency), tier, feeVersion };
}
