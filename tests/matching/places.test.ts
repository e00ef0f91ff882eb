import { describe, expect, it } from "vitest";
import { rankingPolicy as policy } from "@/lib/matching/policy";
import { rank } from "@/lib/matching/rank";
import type { MatchFreelancer } from "@/lib/matching/snapshot";
import { cellKey } from "@/lib/signals/priors";
import { columns, listing, newcomer, now, person, signals } from "./people";

describe("kept places", () => {
  const field = Array.from({ length: 12 }, (_, index) =>
    person({ id: `e${index}`, exposure: { deserved: 0, received: 20 } }),
  );

  it("are the fourth and the eighth place in the judgment lane, and four of ten in the commodity lane, for newcomers", () => {
    const young = Array.from({ length: 6 }, (_, index) =>
      newcomer({ id: `n${index}`, exposure: { deserved: 0, received: 20 } }),
    );
    const at = (tier: "commodity" | "judgment") =>
      rank(listing({ tier, limit: 10 }), columns(...field, ...young), policy, now, 1).order.flatMap(
        (entry, index) => (entry.place === "newcomer" ? [index + 1] : []),
      );
    expect(at("judgment")).toEqual([4, 8]);
    expect(at("commodity")).toEqual([3, 5, 7, 9]);
  });

  it("go to people seldom seen where no newcomer takes them, and never by how well those did", () => {
    const shy = (change: Partial<MatchFreelancer> = {}) =>
      person({
        id: "shy",
        finished: {},
        response: { invited: 10, accepted: 2 },
        joinedAt: new Date("2026-01-01T00:00:00Z"),
        exposure: { deserved: 0, received: 3 },
        ...change,
      });
    const unseen = (people: MatchFreelancer[], tier: "commodity" | "judgment" = "judgment") =>
      rank(listing({ tier, limit: 10 }), columns(...field, ...people), policy, now, 1).order.flatMap(
        ({ freelancerId, place, newcomer }, index) =>
          place === "unseen" ? [{ freelancerId, newcomer, at: index + 1 }] : [],
      );
    expect(unseen([shy()])).toEqual([{ freelancerId: "shy", newcomer: false, at: 4 }]);
    expect(unseen([shy({ exposure: { deserved: 0, received: 30 } })])).toEqual([]);
    expect(unseen([shy({ joinedAt: now })])).toEqual([]);
    expect(unseen([shy({ evidence: { commodity: 4, judgment: 0 } })])).toEqual([]);
    const young = Array.from({ length: 2 }, (_, index) =>
      newcomer({ id: `n${index}`, exposure: { deserved: 0, received: 20 } }),
    );
    expect(unseen([shy(), ...young])).toEqual([]);
    expect(unseen([shy(), ...young], "commodity").map(({ at }) => at)).toEqual([7]);
  });

  it("need of newcomers credit, recency, evidence and coverage, and is not lost by succeeding", () => {
    const shows = (change: Partial<MatchFreelancer>) =>
      rank(
        listing({ limit: 5 }),
        columns(...field, newcomer({ exposure: { deserved: 0, received: 20 }, ...change })),
        policy,
        now,
        1,
      ).order.some(({ newcomer: isNew }) => isNew);
    expect(shows({})).toBe(true);
    expect(shows({ newcomerCredit: 0 })).toBe(false);
    expect(shows({ joinedAt: new Date("2026-01-01T00:00:00Z") })).toBe(false);
    expect(shows({ evidence: { commodity: 4, judgment: 0 } })).toBe(false);
    expect(shows({ skills: [{ slug: "sql", level: 1 }] })).toBe(false);
    expect(shows({ signals: { [cellKey("judgment", "data")]: signals(70, 70, 70, 9) } })).toBe(true);
  });
});
