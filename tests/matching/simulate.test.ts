import { expect, test } from "vitest";
import { type MarketName, markets, scaled } from "../../scripts/matching/markets";
import { figuresOf } from "../../scripts/matching/measures";
import { Ours, plainRankers, type Ranker } from "../../scripts/matching/rankers";
import { simulate } from "../../scripts/matching/simulate";

const names = Object.keys(markets) as MarketName[];
/** Few people and weeks: enough for hires, records and the ring. */
const small = (name: MarketName) =>
  scaled(markets[name], { length: 0.3, size: name === "study" ? 0.08 : 0.25 });

/** A ranker that also keeps every line it is told. */
class Listening implements Ranker {
  readonly lines: string[] = [];

  constructor(private readonly inner: Ranker) {}

  tell(record: Record<string, unknown>): void {
    this.lines.push(JSON.stringify(record));
    this.inner.tell(record);
  }

  rated(id: string, stars: number | null, isSuccess: boolean): void {
    this.lines.push(JSON.stringify([id, stars, isSuccess]));
    this.inner.rated(id, stars, isSuccess);
  }

  order(...asked: Parameters<Ranker["order"]>) {
    this.lines.push(JSON.stringify(asked[1]));
    return this.inner.order(...asked);
  }
}

function run(name: MarketName, seed: number) {
  const market = small(name);
  const ours = new Ours({ ...(market.hears && { hears: market.hears }) });
  const listening = new Listening(ours);
  const world = simulate(market, listening, seed);
  return { lines: listening.lines.join("\n"), figures: figuresOf({ ...world, ranker: ours }) };
}

test.each(names)("the same seed makes the same world, byte for byte: %s", (name) => {
  const first = run(name, 5);
  const again = run(name, 5);
  expect(again.lines === first.lines).toBe(true);
  expect(again.figures).toEqual(first.figures);
  expect(run(name, 6).lines === first.lines).toBe(false);
  expect(first.figures.fill).toBeGreaterThan(0.5);
  expect(first.figures.successPerListing).toBeLessThan(first.figures.successPerHire);
});

test.each(names)("rankers meet the same people, listings and clients: %s", (name) => {
  const posted = (ranker: Ranker) => {
    const asked: string[] = [];
    const order = ranker.order.bind(ranker);
    ranker.order = (listing, ask, eligible) => {
      asked.push(JSON.stringify([ask, listing.client, listing.difficulty]));
      return order(listing, ask, eligible);
    };
    const { people } = simulate(small(name), ranker, 5);
    return { asked, people: people.map(({ id, joinedWeek, rate, habit }) => [id, joinedWeek, rate, habit]) };
  };
  const [random, oracle] = ["random", "oracle"].map((ranker) => plainRankers[ranker]?.(small(name)));
  if (!random || !oracle) throw new Error("There is a ranker missing.");
  expect(posted(random)).toEqual(posted(oracle));
});

test("the sparse market says nothing of rates, budgets, invitations, levels and reviews", () => {
  const lines: string[] = [];
  const { hears } = markets.sparse;
  const keep = (line: Record<string, unknown>) => {
    const heard = hears?.(line) ?? null;
    if (heard) lines.push(JSON.stringify(heard));
    return heard;
  };
  simulate(small("sparse"), new Ours({ hears: keep }), 5);
  const all = lines.join("\n");
  for (const type of ["freelancer", "contract.closed", "pattern.detected", "rank"])
    expect(all.includes(`"type":"${type}"`), type).toBe(true);
  expect(/"(rate|budget|practisesChecks|level|review|accepted)":/.exec(all)?.[0]).toBeUndefined();
});
