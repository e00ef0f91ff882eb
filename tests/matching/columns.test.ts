import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Columns } from "@/lib/matching/columns";
import { PairLists } from "@/lib/matching/pair-lists";
import { rankingPolicy as policy } from "@/lib/matching/policy";
import { Posting } from "@/lib/matching/posting";
import { rank } from "@/lib/matching/rank";
import type { MatchFreelancer } from "@/lib/matching/snapshot";
import { cellKey, startingPriors } from "@/lib/signals/priors";
import { tiers } from "@/lib/tiers";
import { anyListing, anyPeople, columns, listing, now, person, signals } from "./people";

/** Many people from a seed, enough for most of them to be passed over without adding up all their points. */
function crowd(count: number, seed: number): MatchFreelancer[] {
  let state = seed;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, index) => {
    const level = () => 1 + draw(5);
    const measured = signals(draw(101), draw(101), draw(101));
    return person({
      id: `p${index}`,
      skills: ["sql", "data-migration", "python", "excel"]
        .filter(() => draw(2) === 0)
        .map((slug) => ({ slug, level: level() })),
      finished: { sql: draw(4) },
      response: { invited: 10, accepted: draw(11) },
      unknownsMet: draw(3) === 0 ? { "source-of-truth": 1 } : {},
      signals:
        draw(3) === 0 ? {} : Object.fromEntries(tiers.map((tier) => [cellKey(tier, "data"), measured])),
      exposure: { deserved: draw(10), received: draw(10) },
      newcomerCredit: draw(4) === 0 ? 8 : 0,
      joinedAt: new Date(now.getTime() - draw(300) * 86_400_000),
    });
  });
}

describe("columns", () => {
  it("give back what was put in", () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const kept = columns(...people);
        for (const one of people) {
          const finished = Object.entries(one.finished).filter(([, count]) => count > 0);
          const rates = Object.fromEntries(Object.entries(one.rates).filter(([, rate]) => rate));
          expect(kept.get(one.id)).toEqual({ ...one, rates, finished: Object.fromEntries(finished) });
        }
      }),
    );
    expect(columns(person()).get("bo")).toBeNull();
  });

  it("rank the same after any changes as if filled afresh", () => {
    const step = fc.record({ people: anyPeople, remove: fc.array(fc.nat(60), { maxLength: 12 }) });
    fc.assert(
      fc.property(anyListing, fc.array(step, { minLength: 1, maxLength: 4 }), (asked, steps) => {
        const changed = new Columns(policy, startingPriors);
        const there = new Map<string, MatchFreelancer>();
        const ids: string[] = [];
        for (const { people, remove } of steps) {
          for (const one of people) {
            // Some are new, some replace somebody who is there.
            const id = one.id < "8" ? (ids[ids.length >> 1] ?? one.id) : one.id;
            ids.push(id);
            there.set(id, { ...one, id });
            changed.upsert({ ...one, id });
          }
          for (const at of remove) {
            there.delete(ids[at] ?? "");
            changed.remove(ids[at] ?? "");
          }
        }
        expect(changed.size).toBe(there.size);
        expect(rank({ ...asked, limit: 40 }, changed, policy, now, 1)).toEqual(
          rank({ ...asked, limit: 40 }, columns(...there.values()), policy, now, 1),
        );
      }),
    );
  });

  it("find the same people at the top however few are asked for", () => {
    for (const seed of [1, 2, 3]) {
      const many = columns(...crowd(4000, seed));
      for (const tier of tiers) {
        const asked = listing({ tier, unknowns: ["source-of-truth"], text: "Python and Excel" });
        const all = rank({ ...asked, limit: 4000 }, many, policy, now, seed);
        expect(all.order).toHaveLength(all.among);
        for (const limit of [1, 5, 20, 200])
          expect(rank({ ...asked, limit }, many, policy, now, seed)).toEqual({
            ...all,
            order: all.order.slice(0, limit),
          });
      }
    }
  });

  it("take another policy's weights and go back", () => {
    const kept = columns(...crowd(50, 7));
    const before = rank(listing(), kept, policy, now, 1);
    const even = { ...policy.points.judgment, fit: 40, scoping: 10.4 };
    const other = { ...policy, version: "other", points: { ...policy.points, judgment: even } };
    expect(rank(listing(), kept, other, now, 1).order).not.toEqual(before.order);
    expect(rank(listing(), kept, policy, now, 1)).toEqual(before);
  });

  it("patch exposure in place", () => {
    const kept = columns(person(), person({ id: "bo" }));
    kept.setExposure("bo", { deserved: 30, received: 0, newcomerCredit: 2 });
    kept.setExposure("nobody", { deserved: 30, received: 0, newcomerCredit: 2 });
    expect(kept.get("bo")).toMatchObject({ exposure: { deserved: 30, received: 0 }, newcomerCredit: 2 });
    expect(rank(listing(), kept, policy, now, 1).order[0]?.freelancerId).toBe("bo");
  });
});

describe("the lists beneath", () => {
  it("a posting is the sorted map of what was set and not deleted", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.option(fc.nat(900), { nil: null }))), (steps) => {
        const posting = new Posting();
        const expected = new Map<number, number>();
        for (const [slot, code] of steps) {
          if (code === null) posting.delete(slot);
          else posting.set(slot, code);
          if (code === null) expected.delete(slot);
          else expected.set(slot, code);
        }
        const sorted = [...expected].sort(([a], [b]) => a - b);
        expect([...posting.slots.subarray(0, posting.length)]).toEqual(sorted.map(([slot]) => slot));
        expect([...posting.codes.subarray(0, posting.length)]).toEqual(sorted.map(([, code]) => code));
      }),
    );
  });

  it("pair lists keep every slot's own pairs, also after packing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.array(fc.nat(99), { maxLength: 14 })), { maxLength: 60 }),
        (steps) => {
          const lists = new PairLists();
          lists.resize(10);
          const expected = new Map<number, number[]>();
          for (const [slot, keys] of steps) {
            const flat = [...new Set(keys)].flatMap((key) => [key, key + 1]);
            lists.set(slot, flat);
            expected.set(slot, flat);
          }
          for (const [slot, flat] of expected) {
            expect(lists.count(slot)).toBe(flat.length / 2);
            for (let index = 0; index < flat.length; index += 2)
              expect(lists.find(slot, flat[index] ?? 0)).toBe(flat[index + 1]);
          }
        },
      ),
    );
  });
});
