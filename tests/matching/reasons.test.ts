import fc from "fast-check";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { exposureOf } from "@/lib/matching/exposure";
import { gates } from "@/lib/matching/gates";
import { placeReasons } from "@/lib/matching/places";
import { componentKeys, rankingPolicy as policy } from "@/lib/matching/policy";
import { rank } from "@/lib/matching/rank";
import { type Reason, reasonsFor } from "@/lib/matching/reasons";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import { whyHere } from "@/lib/matching/why-here";
import { cellKey } from "@/lib/signals/priors";
import en from "@/messages/en/matching.json";
import zh from "@/messages/zh/matching.json";
import { anyListing, anyPeople, columns, listing, newcomer, now, person, signals } from "./people";

/** Says a reason in both languages; a missing key or parameter throws. */
function say({ key, params }: Reason): { en: string; zh: string } {
  const onError = (error: Error) => {
    throw error;
  };
  const inEnglish = createTranslator({ locale: "en", messages: { matching: en }, onError });
  const inChinese = createTranslator({ locale: "zh", messages: { matching: zh }, onError });
  return { en: inEnglish(key as "matching.title", params), zh: inChinese(key as "matching.title", params) };
}

const reasons = (one: MatchFreelancer, asked: MatchListing = listing()) => {
  const [entry] = rank(asked, columns(one), policy, now, 1).order;
  return entry ? reasonsFor(entry, asked, policy, "en").map((reason) => say(reason).en) : [];
};

describe("reasonsFor", () => {
  it("tells the largest contributions with counts and uncertainty", () => {
    expect(reasons(person())).toEqual([
      "Review 82 ± 8 from 8 contracts",
      "Finished 2 contracts with Data migration here",
      "Scoping 80 ± 8 from 8 contracts",
    ]);
  });

  it("says plainly that a newcomer stands on averages", () => {
    expect(reasons(newcomer()).at(-1)).toMatch(
      /^No finished contracts of this kind here yet, so averages stand in; \w+ \d+ ± \d+$/,
    );
  });

  it("ends with what speaks against", () => {
    expect(reasons(person({ skills: [{ slug: "sql", level: 3 }] })).at(-1)).toBe(
      "Does not declare Data migration",
    );
    const cell = cellKey("judgment", "data");
    expect(reasons(person({ signals: { [cell]: signals(80, 80, 80, 2) } })).at(-1)).toBe(
      "Few contracts to go by so far: 2",
    );
    expect(reasons(person({ response: { invited: 10, accepted: 2 } })).at(-1)).toBe(
      "Took up only 2 of 10 invitations",
    );
  });

  it("gives everybody one to three reasons that can be said in both languages", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, (asked, people) => {
        for (const entry of rank(asked, columns(...people), policy, now, 1).order) {
          const told = reasonsFor(entry, asked, policy, "en");
          expect(told.length).toBeGreaterThanOrEqual(asked.skills.length > 0 ? 2 : 1);
          expect(told.length).toBeLessThanOrEqual(3);
          for (const reason of told) expect(say(reason).en).not.toBe(say(reason).zh);
          say(entry.capacity);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("whyHere", () => {
  const explain = (id: string, people: MatchFreelancer[], asked = listing()) =>
    whyHere(id, asked, columns(...people), policy, now, 1, "en");

  it("says the place, the gap and what would move one, largest first", () => {
    const weak = person({
      id: "bo",
      skills: [{ slug: "sql", level: 3 }],
      response: { invited: 10, accepted: 3 },
    });
    const why = explain("bo", [person(), weak]);
    expect(why).toMatchObject({ excludedBy: null, position: 2, among: 2 });
    expect(why?.here.map((reason) => say(reason).en)[0]).toMatch(
      /^You are number 2 of 2 for this package, with [\d.]+ points\.$/,
    );
    expect(why?.here.some(({ key }) => key === "matching.here.gap")).toBe(true);
    const moves = why?.moves ?? [];
    expect(moves[0]?.key).toBe("matching.move.skills");
    expect(moves.map(({ points }) => points)).toEqual(
      moves.map(({ points }) => points).sort((a, b) => b - a),
    );
    for (const move of moves) say(move);
  });

  it("keeps its promises: what a move says it adds is what it adds", () => {
    const weak = person({ id: "bo", skills: [{ slug: "sql", level: 3 }] });
    const before = explain("bo", [weak])?.entry?.score ?? 0;
    const move = explain("bo", [weak])?.moves.find(({ key }) => key === "matching.move.skills");
    const grown = {
      ...weak,
      skills: [...weak.skills, { slug: "data-migration", level: 3 }],
      finished: weak.finished,
    };
    expect((explain("bo", [grown])?.entry?.score ?? 0) - before).toBeCloseTo(move?.points ?? 0, 1);
  });

  it("names the gate to someone who is kept out, and knows nobody else", () => {
    const why = explain("ana", [person({ running: 3 })]);
    expect(why).toMatchObject({ excludedBy: "capacity", position: null, moves: [] });
    expect(say(why?.here[0] ?? { key: "", params: {} }).en).toBe("All places for parallel work are taken");
    expect(explain("nobody", [person()])).toBeNull();
  });

  it("never advises a lower price for judgment work", () => {
    const dear = person({ rates: { judgment: { amountMinor: 1500, currency: "USD" } } });
    const why = explain("ana", [dear], listing({ budget: { amountMinor: 1000, currency: "USD" } }));
    expect(why?.moves.some(({ key }) => key === "matching.move.price")).toBe(false);
  });
});

describe("exposureOf", () => {
  it("hands out as much deserved attention as was given, and spends credit only by being seen", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, fc.integer({ min: 1, max: 10 }), (asked, people, shown) => {
        const { order } = rank(asked, columns(...people), policy, now, 1);
        fc.pre(order.length > 0);
        const changes = exposureOf(order, shown);
        const total = (key: "deserved" | "received") => changes.reduce((sum, change) => sum + change[key], 0);
        expect(total("deserved")).toBeCloseTo(total("received"), 6);
        for (const change of changes) {
          const index = order.findIndex(({ freelancerId }) => freelancerId === change.freelancerId);
          const isSeenNewcomer = index < shown && order[index]?.newcomer === true;
          expect(change.creditSpent > 0).toBe(isSeenNewcomer);
        }
      }),
    );
  });
});

it("has a sentence for every gate, component and place in both languages", () => {
  for (const gate of gates) say({ key: `matching.gate.${gate}`, params: {} });
  for (const key of componentKeys) say({ key: `matching.component.${key}`, params: {} });
  for (const place of placeReasons) say({ key: `matching.place.${place}`, params: {} });
  for (const place of ["turn", "newcomer", "unseen"])
    say({ key: `matching.here.${place}`, params: { meritRank: 4 } });
  for (const key of ["overBudget", "price", "someSkills", "otherTierOnly", "unknowns"])
    say({
      key: `matching.reason.${key}`,
      params: { percent: 5, count: 2, asked: 3, skills: "SQL", signal: "review", value: 60, margin: 9 },
    });
});
