import { Door, type DoorAnswer } from "@/lib/matching/door/door";
import type { RankingPolicy } from "@/lib/matching/policy";
import { coverage, type DoorLine, isFull, type Listing, type Market, type Person } from "./market";
import { Random } from "./random";

/** What a ranker is told, in the order of time, and asked. */
export interface Ranker {
  tell(record: DoorLine): void;
  /** A contract ended: whether it went well is only in the client's stars, or for the job-success share. */
  rated(freelancerId: string, stars: number | null, isSuccess: boolean): void;
  order(listing: Listing, ask: DoorLine, eligible: readonly Person[]): { id: string; score: number }[];
}

export interface OursOptions {
  policy?: RankingPolicy;
  /** What of each line reaches the door; null: nothing. */
  hears?: (line: DoorLine) => DoorLine | null;
}

/** The product's own ranking, through the same door as the judges'. */
export class Ours implements Ranker {
  readonly door: Door;
  private readonly hears: (line: DoorLine) => DoorLine | null;

  constructor({ policy, hears = (line) => line }: OursOptions = {}) {
    this.door = new Door(policy ? { policy } : {});
    this.hears = hears;
  }

  tell(record: DoorLine): void {
    const heard = this.hears(record);
    const answer = heard && this.door.take(heard);
    if (answer && "error" in answer) throw new Error(answer.error);
  }

  rated(): void {}

  order(_listing: Listing, ask: DoorLine): { id: string; score: number }[] {
    const answer = this.door.take(this.hears(ask)) as DoorAnswer;
    return answer.order.map(({ freelancerId, score }) => ({ id: freelancerId, score }));
  }
}

interface Tally {
  stars: number[];
  successes: number;
  jobs: number;
}

interface Known {
  own: Tally;
  /** Of everybody together. */
  all: { stars: number; rated: number; successes: number; jobs: number };
  random: Random;
}

type Value = (person: Person, listing: Listing, known: Known) => number;

/** Sorts everybody who passes the gates by one number. */
export class Plain implements Ranker {
  private readonly tallies = new Map<string, Tally>();
  private readonly all = { stars: 0, rated: 0, successes: 0, jobs: 0 };
  private readonly random = new Random(77);

  constructor(private readonly value: Value) {}

  tell(): void {}

  rated(freelancerId: string, stars: number | null, isSuccess: boolean): void {
    const tally = this.tallies.get(freelancerId) ?? { stars: [], successes: 0, jobs: 0 };
    if (stars !== null) {
      tally.stars.push(stars);
      this.all.stars += stars;
      this.all.rated++;
    }
    tally.jobs++;
    this.all.jobs++;
    if (isSuccess) {
      tally.successes++;
      this.all.successes++;
    }
    this.tallies.set(freelancerId, tally);
  }

  order(listing: Listing, _ask: DoorLine, eligible: readonly Person[]): { id: string; score: number }[] {
    const none: Tally = { stars: [], successes: 0, jobs: 0 };
    const { all, random } = this;
    return eligible
      .map((person) => ({
        id: person.id,
        score: this.value(person, listing, { own: this.tallies.get(person.id) ?? none, all, random }),
        lot: random.next(),
      }))
      .sort((a, b) => b.score - a.score || a.lot - b.lot);
  }
}

const fit: Value = (person, listing) => coverage(person.declaredSkills, listing);
const stars: Value = (_person, _listing, { own }) => (own.stars.length === 0 ? 0 : average(own.stars) / 5);
const jobSuccess: Value = (_person, _listing, { own }) => (own.jobs < 2 ? 0 : own.successes / own.jobs);
const wilson: Value = (_person, _listing, { own }) =>
  own.jobs === 0 ? 0 : wilsonBound(own.successes, own.jobs);
/** Beside fit, who has no record yet stands on the average of all, and stars are read between four and five. */
const starsOrAverage: Value = (_person, _listing, { own, all }) =>
  own.stars.length > 0 ? average(own.stars) - 4 : all.rated === 0 ? 0 : all.stars / all.rated - 4;
const successOrAverage: Value = (_person, _listing, { own, all }) =>
  own.jobs >= 3 ? own.successes / own.jobs : all.jobs === 0 ? 0 : all.successes / all.jobs;
const both =
  (one: Value, other: Value): Value =>
  (...given) =>
    0.5 * one(...given) + 0.5 * other(...given);

export const plainRankers: Record<string, (market: Market) => Ranker> = {
  random: () => new Plain((_person, _listing, { random }) => random.next()),
  "text only": () => new Plain(fit),
  stars: () => new Plain(stars),
  "job success": () => new Plain(jobSuccess),
  Wilson: () => new Plain(wilson),
  "fit + stars": () => new Plain(both(fit, starsOrAverage)),
  "fit + job success": () => new Plain(both(fit, successOrAverage)),
  "fit + Wilson": () => new Plain(both(fit, wilson)),
  "true abilities, declared skills": (market) =>
    new Plain(
      (person, listing) => market.successChance(person, listing, person.declaredSkills) * person.habit,
    ),
  oracle: (market) =>
    new Plain((person, listing) =>
      isFull(person, listing.week)
        ? -1
        : market.successChance(person, listing) * market.acceptChance(person, listing),
    ),
};

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Lower end of the 95 % interval of a share (Wilson 1927). */
function wilsonBound(hits: number, count: number): number {
  const z = 1.96;
  const share = hits / count;
  const spread = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * count)) / count);
  return (share + z ** 2 / (2 * count) - spread) / (1 + z ** 2 / count);
}
