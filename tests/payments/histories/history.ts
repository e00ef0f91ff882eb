import fc from "fast-check";
import { currencies } from "@/lib/money";
import { tiers } from "@/lib/tiers";

export const steps = [
  "pay",
  "pay-again",
  "give-up",
  "release",
  "take-back",
  "send",
  "chargeback",
  "chargeback-won",
  "chargeback-lost",
  "payout",
  "payout-failed",
  "refund-failed",
  "cost",
  "night",
  "replay",
] as const;

/** One life of a piece of money: what it is, and what happens to it in which order. Much of it will be refused. */
export const historyArbitrary = fc.record({
  amountMinor: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 21, max: 5_000_000 })),
  currency: fc.constantFrom(...currencies),
  tier: fc.constantFrom(...tiers),
  feeVersion: fc.constantFrom(1, 2),
  isAccountReady: fc.boolean(),
  steps: fc.array(
    fc.record({
      kind: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom("pay" as const, "send" as const, "release" as const) },
        { weight: 3, arbitrary: fc.constantFrom(...steps) },
      ),
      /** How much of what there is, in ten-thousandths. */
      share: fc.integer({ min: 0, max: 10_000 }),
    }),
    { minLength: 3, maxLength: 9 },
  ),
});

export type History = typeof historyArbitrary extends fc.Arbitrary<infer Value> ? Value : never;
