import { type Currency, maxAmountMinor } from "@/lib/money";
import type { Tier } from "@/lib/tiers";

export interface FeeRates {
  /** Added to what the client pays, in hundredths of a percent of the work's price. */
  clientBasisPoints: number;
  /** Taken from what the freelancer gets. */
  freelancerBasisPoints: number;
}

export interface FeeTable {
  version: number;
  /** First day (UTC) on which new contracts use this table. */
  since: string;
  rates: Record<Tier, FeeRates>;
}

/** Every table ever published. A contract keeps the version it was agreed under, so none may be edited or removed. */
export const feeTables: readonly FeeTable[] = [
  {
    version: 1,
    since: "2026-11-01",
    rates: {
      commodity: { clientBasisPoints: 300, freelancerBasisPoints: 900 },
      judgment: { clientBasisPoints: 300, freelancerBasisPoints: 700 },
    },
  },
];

export const currentFeeVersion = 1;

export type FeeLineKey = "work" | "client-fee" | "freelancer-fee";

export interface FeeLine {
  key: FeeLineKey;
  paidBy: "client" | "freelancer";
  basisPoints: number | null;
  amountMinor: number;
}

export interface Fees {
  version: number;
  currency: Currency;
  clientPaysMinor: number;
  freelancerGetsMinor: number;
  platformGetsMinor: number;
  lines: FeeLine[];
}

export interface FeeInput {
  amountMinor: number;
  currency: Currency;
  tier: Tier;
  version: number;
}

/**
 * What each side pays and gets for work at `amountMinor`. Client's total = freelancer's share + platform's share,
 * to the unit. Throws on an unknown version or an impossible amount: both are programming errors.
 */
export function feesFor({ amountMinor, currency, tier, version }: FeeInput): Fees {
  if (!Number.isInteger(amountMinor) || amountMinor < 0 || amountMinor > maxAmountMinor)
    throw new RangeError(`not an amount: ${amountMinor}`);
  const { clientBasisPoints, freelancerBasisPoints } = feeTable(version).rates[tier];
  const clientFee = share(amountMinor, clientBasisPoints);
  const freelancerFee = share(amountMinor, freelancerBasisPoints);
  return {
    version,
    currency,
    clientPaysMinor: amountMinor + clientFee,
    freelancerGetsMinor: amountMinor - freelancerFee,
    platformGetsMinor: clientFee + freelancerFee,
    lines: [
      { key: "work", paidBy: "client", basisPoints: null, amountMinor },
      { key: "client-fee", paidBy: "client", basisPoints: clientBasisPoints, amountMinor: clientFee },
      {
        key: "freelancer-fee",
        paidBy: "freelancer",
        basisPoints: freelancerBasisPoints,
        amountMinor: freelancerFee,
      },
    ],
  };
}

/** The published table of that version; throws when there is none. */
export function feeTable(version: number): FeeTable {
  const table = feeTables.find((candidate) => candidate.version === version);
  if (!table) throw new RangeError(`no fee table ${version}`);
  return table;
}

/** Rounded down, so that a fee never exceeds its published rate. */
function share(amountMinor: number, basisPoints: number): number {
  return Math.floor((amountMinor * basisPoints) / 10_000);
}
