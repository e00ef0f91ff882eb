import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policyOf } from "@/lib/matching/policies";
import { rankingPolicy } from "@/lib/matching/policy";
import { rank } from "@/lib/matching/rank";
import { type Receipt, receiptHash, receiptOfShown } from "@/lib/matching/receipt";
import { recomputeReceipt } from "@/lib/matching/recompute-receipt";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import { writeReceipt } from "@/lib/matching/write-receipt";
import { anyListing, anyPeople, columns, listing, newcomer, now, person } from "./people";

const pseudonymOf = (id: string) =>
  [...id]
    .reduce((hash, letter) => (hash * 31n + BigInt(letter.charCodeAt(0))) % 2n ** 64n, 7n)
    .toString(16)
    .padStart(16, "0");

function receiptFor(asked: MatchListing, people: readonly MatchFreelancer[], count = 10): Receipt {
  const kept = columns(...people);
  const ranked = rank({ ...asked, limit: 40 }, kept, rankingPolicy, now, "day");
  const written = writeReceipt(asked, ranked, kept, { now, epoch: "day", count, pseudonymOf });
  return JSON.parse(JSON.stringify(written));
}

const crowd = [
  ...Array.from({ length: 12 }, (_, index) =>
    person({
      id: `e${index}`,
      response: { invited: 10, accepted: index % 5 },
      exposure: { deserved: index, received: 6 },
    }),
  ),
  ...Array.from({ length: 5 }, (_, index) => newcomer({ id: `n${index}` })),
];
const asked = listing({ text: "Python and Excel", unknowns: ["owner"] });
const check = (receipt: unknown) => recomputeReceipt(JSON.stringify(receipt));

describe("a receipt", () => {
  it("computes to the same list, however many of its people were seen", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, fc.nat(30), (question, people, count) => {
        const receipt = receiptFor(question, people, count);
        expect(check(receipt)).toEqual({ kind: "same", people: receipt.people.length });
        const shown = receiptOfShown(receipt, 3);
        expect(check(shown)).toEqual({ kind: "same", people: Math.min(3, receipt.people.length) });
      }),
    );
  });

  it("holds nothing by which a person or a brief can be known", () => {
    const text = JSON.stringify(receiptFor(asked, crowd));
    for (const { id } of crowd) expect(text).not.toContain(`"${id}"`);
    for (const hidden of [asked.id, asked.packageId, "Python and Excel"])
      expect(text).not.toContain(`"${hidden}"`);
    expect(JSON.parse(text).question.named).toEqual(["excel", "python"]);
  });

  const receipt = receiptFor(asked, crowd);
  const first = receipt.people[0];
  const young = receipt.people.findIndex((each) => each.place === "newcomer");
  type Change = (receipt: Receipt, person: Receipt["people"][number]) => void;
  const tampered: [string, string, Change][] = [
    ["a score", "1.score", (_, one) => (one.score += 1)],
    ["a component", "1.review", (_, one) => (one.components.review += 0.01)],
    ["a signal", "1.scoping", (_, one) => Object.assign(one.inputs.signals?.scoping ?? {}, { value: 41 })],
    ["a skill's level", "1.fit", (_, one) => Object.assign(one.inputs.skills[0] ?? {}, { level: 1 })],
    ["an invitation", "1.response", (_, one) => (one.inputs.response.accepted += 3)],
    ["a place's reason", "1.place", (_, one) => (one.place = one.place === "turn" ? "merit" : "turn")],
    ["a newcomer's mark", "1.newcomer", (_, one) => (one.newcomer = !one.newcomer)],
    ["a rank by points", "1.meritRank", (of, one) => (one.meritRank = of.among + 5)],
    ["the order", "1.pseudonym", (of) => of.people.reverse()],
    [
      "a rate",
      "people",
      (of, one) => {
        of.question.budget = { amountMinor: 100, currency: "USD" };
        one.inputs.rate = { amountMinor: 900, currency: "USD" };
      },
    ],
    [
      "a newcomer's credit",
      `${young + 1}.newcomer`,
      (of) => {
        const one = of.people[young];
        if (one) one.inputs.newcomerCredit = 0;
      },
    ],
    [
      "exposure",
      "pseudonym",
      (of) => {
        for (const one of of.people) one.inputs.exposure = { deserved: one.lot % 7, received: 0 };
      },
    ],
  ];
  it.each(tampered)("shows that %s was changed, with the hash made anew", (_, at, change) => {
    const copy = structuredClone(receipt);
    const [one] = copy.people;
    if (one) change(copy, one);
    const verdict = check({ ...copy, hash: receiptHash(copy) });
    expect(verdict.kind).toBe("differs");
    const places = verdict.kind === "differs" ? verdict.differences.map((difference) => difference.at) : [];
    expect(places.some((place) => place === at || place.endsWith(`.${at}`))).toBe(true);
  });

  it("shows by its hash that anything at all was changed", () => {
    expect(first).toBeDefined();
    for (const change of [
      { among: receipt.among + 1 },
      { excluded: { price: 3 } },
      { epoch: "another" },
      { priorsVersion: "another" },
    ]) {
      const verdict = check({ ...receipt, ...change });
      expect(verdict).toMatchObject({ kind: "differs", differences: [{ at: "hash" }] });
    }
  });

  it("tells a kept place for somebody seldom seen from a made-up one", () => {
    const shy = person({ id: "shy", response: { invited: 10, accepted: 0 } });
    const people = [...crowd.filter(({ id }) => id.startsWith("e")), shy].map((each) => ({
      ...each,
      exposure: { deserved: 0, received: each.id === "shy" ? 1 : 60 },
    }));
    const kept = receiptFor(asked, people, 5);
    const at = kept.people.findIndex(({ place }) => place === "unseen");
    expect([at, check(kept)]).toEqual([3, { kind: "same", people: 5 }]);
    const one = kept.people[at];
    if (one) one.inputs.exposure.received = 60;
    expect(check({ ...kept, hash: receiptHash(kept) }).kind).toBe("differs");
  });

  it("of an older policy is computed by the rules of its time", () => {
    const old = policyOf("rank-1");
    if (!old) throw new Error("The first policy is gone.");
    const kept = columns(...crowd);
    const ranked = rank({ ...asked, limit: 40 }, kept, old, now, "day");
    const circumstances = { now, epoch: "day", count: 10, pseudonymOf };
    const aged = writeReceipt(asked, ranked, kept, circumstances);
    expect(aged.policyVersion).toBe("rank-1");
    expect(check(aged)).toEqual({ kind: "same", people: 10 });
    const relabelled = { ...aged, policyVersion: rankingPolicy.version };
    expect(check({ ...relabelled, hash: receiptHash(relabelled) }).kind).toBe("differs");
  });

  it("is refused when it is none, or of rules that never were", () => {
    for (const text of ["", "{}", "[1]", "no", JSON.stringify({ ...receipt, extra: 1 })])
      expect(recomputeReceipt(text)).toEqual({ kind: "unreadable" });
    expect(check({ ...receipt, policyVersion: "rank-0" })).toEqual({
      kind: "unknown-policy",
      version: "rank-0",
    });
    expect(policyOf(rankingPolicy.version)).toBe(rankingPolicy);
  });
});
