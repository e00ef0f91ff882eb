import { records } from "@/lib/matching/door/records";
import { outcomeOf } from "@/lib/matching/door/translate";
import { partsOf, signalKeys } from "@/lib/signals/parts";
import { tiers } from "@/lib/tiers";
import type { Client, Listing, Market, Person } from "./market";
import { Random } from "./random";
import { Ours } from "./rankers";
import type { World } from "./simulate";
import { currency, timeOf } from "./tell";

const drawsEach = 160;
const mostPeople = 80;
/** With less evidence the range is the prior's. */
const leastEvidence = 2;

/**
 * How often a signal's 90 % range holds what the person's contracts would show on average if they did very many now. NaN for rankers
 * that keep no signals.
 */
export function intervalCoverage({ market, people, ranker }: World): number {
  if (!(ranker instanceof Ours)) return Number.NaN;
  const random = new Random(4_711);
  const clients = Array.from({ length: 200 }, (_, n) => market.makeClient(random, `client-${n}`));
  const end = market.settings.weeks - 1;
  let inside = 0;
  let of = 0;
  for (const person of people.filter((each) => !each.isRing && each.leavesWeek > end).slice(0, mostPeople)) {
    const cells = ranker.door.signalsOf(person.id, new Date(timeOf(end, 160)));
    for (const tier of tiers) {
      const cell = cells[`${tier}:${person.category}`];
      if (!cell) continue;
      const truth = trueLevels(person, tier, random, clients, market);
      for (const key of signalKeys) {
        const level = truth[key];
        if (cell[key].effectiveCount < leastEvidence || level === null) continue;
        of++;
        if (cell[key].low <= level && level <= cell[key].high) inside++;
      }
    }
  }
  return of === 0 ? Number.NaN : inside / of;
}

function trueLevels(
  person: Person,
  tier: Listing["tier"],
  random: Random,
  clients: readonly Client[],
  market: Market,
) {
  const sums = Object.fromEntries(signalKeys.map((key) => [key, { share: 0, value: 0 }]));
  for (let n = 0; n < drawsEach; n++) {
    const listing = { ...market.makeListing(random, "draw", 0, clients), tier, category: person.category };
    listing.skills = [...person.trueSkills.keys()].slice(0, 3);
    const isSuccess = random.chance(market.successChance(person, listing));
    const record = records["contract.closed"].parse({
      type: "contract.closed",
      at: timeOf(0, 0),
      freelancerId: person.id,
      clientId: listing.client.id,
      tier,
      category: person.category,
      valueMinor: listing.valueMinor,
      currency,
      ...market.recordOutcome(random, person, listing, isSuccess, 28),
    });
    const parts = partsOf(outcomeOf(record, "draw"));
    for (const key of signalKeys)
      for (const { share, value } of parts[key]) {
        const own = sums[key];
        if (!own) continue;
        own.share += share;
        own.value += share * value;
      }
  }
  const level = (key: string) => {
    const own = sums[key];
    return own && own.share > 0 ? (100 * own.value) / own.share : null;
  };
  return { scoping: level("scoping"), review: level("review"), delivery: level("delivery") };
}
