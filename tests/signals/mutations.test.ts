import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roughDollars } from "@/lib/rough-dollars";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { priorsFor, startingPriors } from "@/lib/signals/priors";
import { signalsFrom } from "@/lib/signals/signals-from";
import { daysAgo, now, outcome } from "@/tests/signals/outcomes";

/** The review signal (0-100) that contracts come to, and how many full contracts they amount to. */
type Judge = (outcomes: readonly ContractOutcome[]) => { value: number; effectiveCount: number };

const priors = startingPriors;
const cell = priorsFor(priors, "judgment", "data");
const levelOf = ({ review }: ContractOutcome) => (review?.firstPass ?? 0) / (review?.deliveries ?? 1);
const sizeOf = ({ valueMinor, currency }: ContractOutcome) =>
  Math.min(1, roughDollars({ amountMinor: valueMinor, currency }) / cell.referenceValue);

/** A contract whose one known part is the share of deliveries accepted at once. */
const contract = (id: string, clientId: string, level: number, age: number, valueMinor = 100_000) =>
  outcome({
    contractId: id,
    clientId,
    valueMinor,
    closedAt: daysAgo(age),
    scoping: null,
    delivery: null,
    review: { deliveries: 100, firstPass: Math.round(100 * level) },
  });

const ours: Judge = (outcomes) => {
  const [own] = signalsFrom(outcomes, priors, now).filter(({ tier }) => tier === "judgment");
  return own?.review ?? { value: 100 * cell.review.mean, effectiveCount: 0 };
};

/** The same rule with weights and their summing up left to the caller: what the mutants are made of. */
function judgeBy(weigh: (outcomes: readonly ContractOutcome[]) => number[]): Judge {
  return (outcomes) => {
    const ordered = [...outcomes].sort((a, b) => a.closedAt.getTime() - b.closedAt.getTime());
    const weights = weigh(ordered);
    const count = weights.reduce((sum, weight) => sum + weight, 0);
    const sum = ordered.reduce((total, each, index) => total + (weights[index] ?? 0) * levelOf(each), 0);
    const { mean, strength } = cell.review;
    return { value: (100 * (strength * mean + sum)) / (strength + count), effectiveCount: count };
  };
}

const repeatsBefore = (outcomes: readonly ContractOutcome[], index: number) =>
  outcomes.slice(0, index).filter(({ clientId }) => clientId === outcomes[index]?.clientId).length;

const mutants: Record<string, Judge> = {
  "sizes by their square root": judgeBy((outcomes) =>
    outcomes.map((each, index) => Math.sqrt(sizeOf(each)) * 0.5 ** repeatsBefore(outcomes, index)),
  ),
  "repeats counted from the newest": judgeBy((outcomes) =>
    outcomes.map((each, index) => {
      const after = outcomes.slice(index + 1).filter(({ clientId }) => clientId === each.clientId).length;
      return sizeOf(each) * 0.5 ** after;
    }),
  ),
  "an upper confidence bound": (outcomes) => {
    const plain = judgeBy((all) => all.map((each, index) => sizeOf(each) * 0.5 ** repeatsBefore(all, index)))(
      outcomes,
    );
    return { ...plain, value: plain.value + 100 / Math.sqrt(1 + plain.effectiveCount) };
  },
  "Wilson's bound with every repeat in full": (outcomes) => {
    const count = outcomes.length;
    const share = count === 0 ? 0 : outcomes.reduce((sum, each) => sum + levelOf(each), 0) / count;
    const z = 1.96;
    const spread =
      z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * Math.max(1, count))) / Math.max(1, count));
    return {
      value: (100 * (share + z ** 2 / (2 * Math.max(1, count)) - spread)) / (1 + z ** 2 / Math.max(1, count)),
      effectiveCount: count,
    };
  },
};

const level = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const history = fc
  .array(fc.record({ level, client: fc.constantFrom("a", "b"), age: fc.integer({ min: 1, max: 300 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) => rows.map(({ level, client, age }, index) => contract(`h${index}`, client, level, age)));

/** Adding a contract at least as good as the estimate never lowers it. */
const p2 = (judge: Judge) =>
  fc.property(history, fc.constantFrom("a", "new"), (outcomes, client) => {
    const before = judge(outcomes).value;
    const after = judge([...outcomes, contract("added", client, Math.min(1, Math.ceil(before) / 100), 0)]);
    return after.value >= before - 1e-9;
  });

/** One client, however many contracts, counts as two at most. */
const p3 = (judge: Judge) =>
  fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
    const same = Array.from({ length: count }, (_, index) => contract(`s${index}`, "one", 1, index));
    return judge(same).effectiveCount <= 2;
  });

/** Cutting a job below the reference value into pieces never adds evidence. */
const p4 = (judge: Judge) =>
  fc.property(fc.integer({ min: 2, max: 5 }), (pieces) => {
    const whole = judge([contract("whole", "a", 1, 1, 30_000)]).effectiveCount;
    const parts = Array.from({ length: pieces }, (_, index) =>
      contract(`p${index}`, `client-${index}`, 1, 1, Math.floor(30_000 / pieces)),
    );
    return judge(parts).effectiveCount <= whole + 1e-9;
  });

const options = { numRuns: 300, seed: 7 };
const broken = (judge: Judge) =>
  [
    fc.check(p2(judge), options).failed && "p2",
    fc.check(p3(judge), options).failed && "p3",
    fc.check(p4(judge), options).failed && "p4",
  ].filter(Boolean);

describe("planted mistakes", () => {
  it("leave our own rule alone", () => {
    expect(broken(ours)).toEqual([]);
  });

  it.each([
    ["sizes by their square root", "p4"],
    ["repeats counted from the newest", "p2"],
    ["an upper confidence bound", "p2"],
    ["Wilson's bound with every repeat in full", "p3"],
  ])("are caught: %s", (name, property) => {
    const mutant = mutants[name];
    expect(mutant && broken(mutant)).toContain(property);
  });
});
