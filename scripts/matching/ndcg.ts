import { isFull, type Listing, type Market, type Person } from "./market";

const depth = 10;

const grades: [top: number, grade: number][] = [
  [0.01, 4],
  [0.05, 3],
  [0.15, 2],
  [0.4, 1],
];

/**
 * Discounted cumulative gain of the first ten over the best there was. The gain of a person is graded by their chance to take the
 * work up and do it well, among all who were eligible; nothing for whoever is full.
 */
export function ndcg(
  ids: readonly string[],
  eligible: readonly Person[],
  listing: Listing,
  market: Market,
): number {
  const gains = eligible
    .map((person) => ({
      id: person.id,
      use: isFull(person, listing.week)
        ? 0
        : market.acceptChance(person, listing) * market.successChance(person, listing),
    }))
    .sort((a, b) => b.use - a.use);
  const gradeOf = new Map(
    gains.map(({ id, use }, index) => [
      id,
      use === 0 ? 0 : (grades.find(([top]) => index < Math.max(1, top * gains.length))?.[1] ?? 0),
    ]),
  );
  const dcg = (list: readonly string[]) =>
    list.reduce((sum, id, index) => sum + (2 ** (gradeOf.get(id) ?? 0) - 1) / Math.log2(2 + index), 0);
  const best = dcg(gains.slice(0, depth).map(({ id }) => id));
  return best === 0 ? 1 : dcg(ids.slice(0, depth)) / best;
}
