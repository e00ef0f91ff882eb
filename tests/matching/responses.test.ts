import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Responses } from "@/lib/matching/door/responses";
import { responseValue } from "@/lib/matching/formulas";
import { rankingPolicy } from "@/lib/matching/policy";

const day = 86_400_000;
const asCounted = (invited: number, accepted: number) => responseValue(invited, accepted, rankingPolicy);

/** Forty people with one place each, all of them taken, who are asked again. */
function askedWhileBusy(saysYes: (person: number) => boolean): Responses {
  const responses = new Responses(rankingPolicy);
  for (let person = 0; person < 40; person++) {
    responses.answered(`p${person}`, true, 1, 0);
    responses.answered(`p${person}`, saysYes(person), 1, day);
  }
  return responses;
}

describe("how likely people are to take an invitation up", () => {
  test("until it is measured, having as much work as one takes changes nothing", () => {
    const responses = new Responses(rankingPolicy);
    expect(responses.of("ana", 1, 0)).toEqual({ invited: 0, accepted: 0 });
    responses.answered("ana", true, 1, 0);
    expect(responses.of("ana", 1, 0).likely).toBeCloseTo(asCounted(1, 1), 9);
    responses.refresh();
    expect(responses.of("ana", 1, 0).likely).toBeCloseTo(asCounted(1, 1), 9);
  });

  test("where busy people refuse, somebody busy is expected to; one contract less, and they are not", () => {
    const responses = askedWhileBusy(() => false);
    responses.refresh();
    const busy = responses.of("p1", 1, 2 * day);
    expect(busy.likely).toBeLessThan(0.3);
    expect(responses.of("p1", 2, 2 * day).likely).toBeGreaterThan(0.7);
    responses.closed("p1");
    expect(responses.of("p1", 1, 2 * day).likely).toBeGreaterThan(0.7);
  });

  test("where busy people say yes like others, being busy changes nothing", () => {
    const responses = askedWhileBusy((person) => person % 10 !== 0);
    responses.refresh();
    const { likely = 0 } = responses.of("p1", 1, 2 * day);
    expect(likely).toBeCloseTo(responses.of("p1", 9, 2 * day).likely ?? 0, 1);
  });

  test("a no from somebody busy says less of them than a no from somebody free", () => {
    const responses = askedWhileBusy(() => false);
    responses.refresh();
    for (const [id, capacity] of [
      ["busy", 1],
      ["free", 5],
    ] as const) {
      responses.answered(id, true, capacity, 2 * day);
      for (let n = 0; n < 3; n++) responses.answered(id, false, capacity, 3 * day);
      responses.closed(id);
    }
    const likely = (id: string) => responses.of(id, 1, 4 * day).likely ?? 0;
    expect(likely("busy")).toBeGreaterThan(likely("free") + 0.1);
    expect(responses.of("busy", 1, 4 * day)).toMatchObject({ invited: 4, accepted: 1 });
  });

  test("work that is never reported closed stops keeping somebody busy after half a year", () => {
    const responses = askedWhileBusy(() => false);
    responses.refresh();
    expect(responses.of("p1", 1, 179 * day).likely).toBeLessThan(0.3);
    expect(responses.of("p1", 1, 181 * day).likely).toBeGreaterThan(0.7);
  });

  test("whatever is said, the chance lies between 0 and 1, and a yes never lowers what is expected of somebody with room", () => {
    const answer = fc.record({
      id: fc.constantFrom("a", "b", "c"),
      accepted: fc.boolean(),
      closes: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 60 }),
        fc.integer({ min: 0, max: 3 }),
        (answers, capacity) => {
          const responses = new Responses(rankingPolicy);
          for (const [index, { id, accepted, closes }] of answers.entries()) {
            const now = index * day;
            responses.answered(id, accepted, capacity, now);
            if (closes) responses.closed(id);
            if (index % 10 === 9) responses.refresh();
            const { likely = 0 } = responses.of(id, capacity, now);
            expect(likely).toBeGreaterThan(0);
            expect(likely).toBeLessThanOrEqual(1);
          }
          const before = responses.of("a", 1_000, 99 * day).likely ?? asCounted(0, 0);
          responses.answered("a", true, 1_000, 99 * day);
          expect(responses.of("a", 1_000, 99 * day).likely).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});
