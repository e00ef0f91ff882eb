import type { MoneyFault } from "@/lib/money";

const keys: Record<MoneyFault, string> = {
  empty: "empty",
  "not-a-number": "notANumber",
  grouping: "grouping",
  negative: "negative",
  "too-many-decimals": "tooManyDecimals",
  "too-large": "tooLarge",
};

/** The sentence for an amount that cannot be read: the last part of a key in `briefs.faults.amount`. */
export const keyOfAmountFault = (fault: MoneyFault) => keys[fault];
