import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { turnBonus } from "@/lib/matching/formulas";
import { componentKeys, rankingPolicy as policy } from "@/lib/matching/policy";
import { excludedFrom, rank } from "@/lib/matching/rank";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";
import { cellKey } from "@/lib/signals/priors";
import { tiers } from "@/lib/tiers";
import { anyListing, anyPeople, columns, listing, now, person, signals, today } from "./people";

const ids = (result: ReturnType<typeof rank>) => result.order.map(({ freelancerId }) => freelancerId);
const everyone = (given: MatchListing, people: readonly MatchFreelancer[]) =>
  rank({ ...given, limit: people.length }, columns(...people), policy, now, 1);

describe("the policy", () => {
  it("adds up to a hundred points in both tiers, none of them for price in the judgment lane", () => {
    for (const tier of tiers)
      expect(componentKeys.reduce((total, key) => total + policy.points[tier][key], 0)).toBeCloseTo(100, 9);
    expect(policy.points.judgment.price).toBe(0);
  });
});

describe("gates", () => {
  it.each([
    ["not-available", { isAvailable: false }, {}],
    ["not-available", { isSuspended: true }, {}],
    ["not-available", {}, { unavailable: new Set(["ana"]) }],
    ["tier", { tiers: ["commodity"] }, {}],
    ["language", { languages: ["zh"] }, {}],
    ["skills", { skills: [{ slug: "poetry", level: 5 }] }, {}],
    ["capacity", { running: 3 }, {}],
    ["start", { freeFromDay: today + 40 }, { startInDays: 3 }],
    [
      "price",
      { rates: { judgment: { amountMinor: 1700, currency: "USD" } } },
      { budget: { amountMinor: 1000, currency: "USD" } },
    ],
  ] as const)("%s is named", (reason, change, asked) => {
    const result = rank(listing(asked), columns(person(change as Partial<MatchFreelancer>)), policy, now, 1);
    expect(result.order).toEqual([]);
    expect(result).toMatchObject({ among: 0, excluded: { [reason]: 1 } });
    const named = excludedFrom(
      listing(asked),
      columns(person(change as Partial<MatchFreelancer>)),
      policy,
      now,
    );
    expect(named).toEqual([{ freelancerId: "ana", reason }]);
  });

  it("compares prices across currencies, and lets people without a price through", () => {
    const yen = person({ rates: { judgment: { amountMinor: 150_000, currency: "JPY" } } });
    const asked = listing({ budget: { amountMinor: 100_000, currency: "USD" } });
    expect(ids(rank(asked, columns(yen, person({ id: "bo" })), policy, now, 1))).toHaveLength(2);
  });
});

describe("points", () => {
  it("put the stronger person first, and say by how much in each component", () => {
    const weak = person({ id: "bo", signals: { [cellKey("judgment", "data")]: signals(50, 52, 55) } });
    const result = rank(listing(), columns(weak, person()), policy, now, 1);
    expect(ids(result)).toEqual(["ana", "bo"]);
    const [first, second] = result.order;
    expect(first?.components.review).toBeGreaterThan(second?.components.review ?? 100);
    expect(first?.components.price).toBe(0);
    expect(result.policyVersion).toBe("rank-3");
  });

  it("in the judgment lane a feasible price changes nothing; in the commodity lane being cheaper than the budget earns nothing more", () => {
    const priced = (amountMinor: number, tier: "commodity" | "judgment") =>
      rank(
        listing({ tier, budget: { amountMinor: 1000, currency: "USD" } }),
        columns(person({ rates: { [tier]: { amountMinor, currency: "USD" } } })),
        policy,
        now,
        1,
      ).order[0];
    expect(priced(1500, "judgment")).toMatchObject({ score: priced(500, "judgment")?.score });
    expect(priced(1000, "commodity")?.score).toBe(priced(300, "commodity")?.score);
    expect(priced(1200, "commodity")?.components.price).toBeLessThan(
      priced(1000, "commodity")?.components.price ?? 0,
    );
  });

  it("what is known of somebody's answers beyond their counts goes before the counts", () => {
    const alike = { response: { invited: 10, accepted: 10 } };
    const { order } = rank(
      listing(),
      columns(
        person({ id: "a", ...alike }),
        person({ id: "b", response: { ...alike.response, likely: 0.1 } }),
      ),
      policy,
      now,
      1,
    );
    const points = (id: string) => order.find(({ freelancerId }) => freelancerId === id)?.components.response;
    expect(points("b")).toBeCloseTo(0.1 * policy.points.judgment.response, 2);
    expect(points("a")).toBeGreaterThan(7);
  });

  it("finished work, unknowns met and further skills named in the text raise fit", () => {
    const fitOf = (change: Partial<MatchFreelancer>, asked: Partial<MatchListing> = {}) =>
      rank(
        listing(asked),
        columns(person({ skills: [{ slug: "sql", level: 2 }], finished: {}, ...change })),
        policy,
        now,
        1,
      ).order[0]?.components.fit ?? 0;
    expect(fitOf({ finished: { sql: 3 } })).toBeGreaterThan(fitOf({}));
    const open = { unknowns: ["source-of-truth"] };
    expect(fitOf({ unknownsMet: { "source-of-truth": 1 } }, open)).toBeGreaterThan(fitOf({}, open));
    const text = { text: "The export runs in Python." };
    const more = [
      { slug: "sql", level: 2 },
      { slug: "python", level: 2 },
    ];
    expect(fitOf({ skills: more }, text)).toBeGreaterThan(fitOf({}, text));
  });
});

describe("properties", () => {
  it("P9, P10: the order of the snapshot changes nothing, and the same inputs give the same list", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, fc.nat(30), (asked, people, turn) => {
        const turned = [...people.slice(turn), ...people.slice(0, turn)].reverse();
        expect(rank(asked, columns(...turned), policy, now, 1)).toEqual(
          rank(asked, columns(...people), policy, now, 1),
        );
      }),
    );
  });

  it("P16: the components add up to the score, within their points", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, (asked, people) => {
        for (const { components, score } of everyone(asked, people).order) {
          const total = componentKeys.reduce((sum, key) => sum + components[key], 0);
          expect(total).toBeCloseTo(score, 6);
          for (const key of componentKeys) {
            expect(components[key]).toBeGreaterThanOrEqual(0);
            expect(components[key]).toBeLessThanOrEqual(policy.points[asked.tier][key] + 0.005);
          }
        }
      }),
    );
  });

  it("everybody is either ranked or named with a gate", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, (asked, people) => {
        const { order, among, excluded } = everyone(asked, people);
        const out = excludedFrom(asked, columns(...people), policy, now);
        expect(among).toBe(order.length);
        for (const [gate, count] of Object.entries(excluded))
          expect(out.filter(({ reason }) => reason === gate)).toHaveLength(count);
        const all = [...order, ...out].map(({ freelancerId }) => freelancerId).sort();
        expect(all).toEqual(people.map(({ id }) => id).sort());
      }),
    );
  });

  it("P13: nobody overtakes anyone more than three points better, places kept for newcomers apart", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, (asked, people) => {
        const order = everyone(asked, people).order.filter(
          ({ place }) => place === "merit" || place === "turn",
        );
        for (const [index, entry] of order.entries())
          for (const later of order.slice(index + 1))
            expect(later.score - entry.score).toBeLessThanOrEqual(policy.tieBand + 1e-9);
      }),
    );
    fc.assert(
      fc.property(anyPeople, (people) => {
        for (const one of people) {
          expect(turnBonus(one.exposure.deserved, one.exposure.received, policy)).toBeGreaterThanOrEqual(0);
          expect(turnBonus(one.exposure.deserved, one.exposure.received, policy)).toBeLessThanOrEqual(
            policy.tieBand,
          );
        }
      }),
    );
  });

  it("P15: every prefix holds as many newcomers as it has kept places, as long as there are any", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, (asked, people) => {
        const { order } = everyone(asked, people);
        const eligible = order.filter((entry) => entry.newcomer).length;
        const kept = policy.newcomers.places[asked.tier];
        for (let length = 1; length <= order.length; length++) {
          const owed = kept.filter((place) => place <= length).length;
          const seen = order.slice(0, length).filter((entry) => entry.newcomer).length;
          expect(seen).toBeGreaterThanOrEqual(Math.min(owed, eligible));
        }
      }),
    );
  });

  it("P11, P12: points depend on nobody else, and better signals never lower one's points or merit rank", () => {
    fc.assert(
      fc.property(
        anyListing,
        anyPeople,
        fc.nat(29),
        fc.constantFrom("scoping", "review", "delivery"),
        (asked, people, pick, key) => {
          const chosen = people[pick % people.length];
          if (!chosen) return;
          const cell = cellKey(asked.tier, asked.family);
          const own = chosen.signals[cell] ?? signals(40, 40, 40);
          const start = { ...chosen, signals: { ...chosen.signals, [cell]: own } };
          const better = { ...own, [key]: { ...own[key], value: Math.min(100, own[key].value + 12) } };
          const others = people.filter(({ id }) => id !== chosen.id);
          const find = (subject: MatchFreelancer, field: readonly MatchFreelancer[]) =>
            everyone(asked, [...field, subject]).order.find(({ freelancerId }) => freelancerId === chosen.id);
          const before = find(start, others);
          const after = find({ ...start, signals: { ...chosen.signals, [cell]: better } }, others);
          expect(find(start, [])?.score).toBe(before?.score);
          if (!before || !after) return;
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.meritRank).toBeLessThanOrEqual(before.meritRank);
        },
      ),
    );
  });

  it("P7: what must never count has no place in the input, and changes nothing if it is smuggled in", () => {
    type Forbidden =
      | "name"
      | "country"
      | "photo"
      | "picture"
      | "age"
      | "gender"
      | "about"
      | "headline"
      | "stars"
      | "reviews"
      | "fees"
      | "paidToUs"
      | "nationality";
    expectTypeOf<Extract<keyof MatchFreelancer, Forbidden>>().toEqualTypeOf<never>();
    fc.assert(
      fc.property(anyListing, anyPeople, fc.string(), fc.nat(), (asked, people, text, number) => {
        const smuggled = people.map((one) => ({
          ...one,
          name: text,
          country: text,
          photo: text,
          gender: text,
          age: number,
          stars: number,
          headline: text,
          paidToUs: number,
        }));
        expect(everyone(asked, smuggled)).toEqual(everyone(asked, people));
      }),
    );
  });

  it("P14: no outcome changes who holds a newcomer's right", () => {
    fc.assert(
      fc.property(anyListing, anyPeople, (asked, people) => {
        const cell = cellKey(asked.tier, asked.family);
        const succeeded = people.map((one) => ({ ...one, signals: { [cell]: signals(95, 95, 95, 30) } }));
        const rights = (field: readonly MatchFreelancer[]) =>
          everyone(asked, field)
            .order.filter((entry) => entry.newcomer)
            .map(({ freelancerId }) => freelancerId)
            .sort();
        fc.pre(people.length <= 10);
        expect(rights(succeeded)).toEqual(rights(people));
      }),
    );
  });
});
