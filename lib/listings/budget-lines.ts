import { splitMinor } from "@/lib/money";

/** A line of a budget: how much, and whether the client set it by hand. */
export interface BudgetLine {
  amountMinor: number;
  isSet: boolean;
}

/** First lines: the upper end of the budget, divided by effort. Without a budget every line is 0. */
export function divideBudget(totalMinor: number | null, effortShares: readonly number[]): number[] {
  if (effortShares.length === 0) return [];
  return splitRound(totalMinor ?? 0, effortShares);
}

/** The same lines for another total, in the same proportions. Lines that were all 0 follow the effort. */
export function rescaleLines(
  lines: readonly BudgetLine[],
  totalMinor: number | null,
  effortShares: readonly number[],
): number[] {
  if (lines.length === 0) return [];
  const amounts = lines.map((line) => line.amountMinor);
  const known = amounts.some((amount) => amount > 0);
  return splitRound(totalMinor ?? 0, known ? amounts : effortShares);
}

/** Lines that the client set stay while they fit the total; the others share what is left by effort. */
export function divideAround(
  totalMinor: number | null,
  lines: readonly (BudgetLine & { share: number })[],
): number[] {
  const total = totalMinor ?? 0;
  const rest = total - sum(lines.filter((line) => line.isSet).map((line) => line.amountMinor));
  const free = lines.filter((line) => !line.isSet);
  if (lines.length === 0) return [];
  if (rest < 0 || (free.length === 0 && rest > 0))
    return splitRound(
      total,
      lines.map((line) => line.share),
    );
  const parts =
    free.length > 0
      ? splitRound(
          rest,
          free.map((line) => line.share),
        )
      : [];
  return lines.map((line) => (line.isSet ? line.amountMinor : (parts[free.indexOf(line)] ?? 0)));
}

export type Rebalanced =
  | { ok: true; amounts: number[] }
  /** Positive: so much more than the budget; negative: so much less. */
  | { ok: false; differenceMinor: number };

/**
 * What the client typed, with the other lines moved so that all still add up to the total. Lines that the client set
 * earlier move only when the rest cannot make up for the change.
 */
export function rebalanceLines(
  lines: readonly BudgetLine[],
  wanted: readonly number[],
  totalMinor: number,
): Rebalanced {
  const changed = lines.map(
    (line, index) => wanted[index] !== undefined && wanted[index] !== line.amountMinor,
  );
  const typed = lines.map((line, index) => wanted[index] ?? line.amountMinor);
  const rest = totalMinor - sum(typed.filter((_, index) => changed[index]));
  const open = lines.flatMap((line, index) => (changed[index] ? [] : [{ ...line, index }]));
  if (rest < 0 || (open.length === 0 && rest !== 0)) return { ok: false, differenceMinor: -rest };
  const free = open.filter((line) => !line.isSet);
  const restOfFree = rest - sum(open.filter((line) => line.isSet).map((line) => line.amountMinor));
  const [movable, toShare] = free.length > 0 && restOfFree >= 0 ? [free, restOfFree] : [open, rest];
  if (movable.length > 0) {
    const parts = splitRound(
      toShare,
      movable.map((line) => line.amountMinor),
    );
    movable.forEach((line, at) => {
      typed[line.index] = parts[at] ?? 0;
    });
  }
  return { ok: true, amounts: typed };
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

const roundSteps = [100_000, 50_000, 10_000, 5_000, 1_000, 500, 100, 50, 10, 5];

/** Divides in round steps where the total is one of them: 470 and 510 rather than 474.08 and 510.33. */
function splitRound(totalMinor: number, weights: readonly number[]): number[] {
  const fine = totalMinor / (weights.length * 20);
  const step = roundSteps.find((each) => each <= fine && totalMinor % each === 0) ?? 1;
  return splitMinor(totalMinor / step, weights).map((part) => part * step);
}
