import { Door, type DoorAnswer } from "@/lib/matching/door/door";
import type { RankingPolicy } from "@/lib/matching/policy";
import {
  acceptChance,
  coverage,
  isFull,
  type Listing,
  type Person,
  successChance,
  type WorldSettings,
} from "./people";
import { Random } from "./random";

/** What a ranker is told, in the order of time, and asked. */
export interface Ranker {
  tell(record: Record<string, unknown>): void;
  /** A contract ended: whether it went well is only in the client's stars, or for the job-success share. */
  rated(freelancerId: string, stars: number | null, isSuccess: boolean): void;
  order(
    listing: Listing,
    ask: Record<string, unknown>,
    eligible: readonly Person[],
  ): { id: string; score: number }[];
}

/** The product's own ranking, through the same door as the judges'. */
export class Ours implements Ranker {
  readonly door: Door;

  constructor(
    policy?: RankingPolicy,
    private readonly change: (record: Record<string, unknown>) => Record<string, unknown> = (record) =>
      record,
  ) {
    this.door = new Door(policy ? { policy } : {});
  }

  tell(record: Record<string, unknown>): void {
    const answer = this.door.take(this.change(record));
    if (answer && "error" in answer) throw new Error(answer.error);
  }

  rated(): void {}

  order(_listing: Listing, ask: Record<string, unknown>): { id: string; score: number }[] {
    const answer = this.door.take(ask) as DoorAnswer;
    return answer.order.map(({ freelancerId, score }) => ({ id: freelancerId, score }));
  }
}

interface Tally {
  stars: number[];
  successes: number;
  jobs: number;
}

type Value = (person: Person, listing: Listing, tally: Tally, random: Random) => number;

/** Sorts everybody who passes the gates by one number. */
export class Plain implements Ranker {
  private readonly tallies = new Map<string, Tally>();
  private readonly random = new Random(77);

  constructor(private readonly value: Value) {}

  tell(): void {}

  rated(freelancerId: string, stars: number | null, isSuccess: boolean): void {
    const tally = this.tallies.get(freelancerId) ?? { stars: [], successes: 0, jobs: 0 };
    if (stars !== null) tally.stars.push(stars);
    tally.jobs++;
    if (isSuccess) tally.successes++;
    this.tallies.set(freelancerId, tally);
  }

  order(
    listing: Listing,
    _ask: Record<string, unknown>,
    eligible: readonly Person[],
  ): { id: string; score: number }[] {
    const none: Tally = { stars: [], successes: 0, jobs: 0 };
    return eligible
      .map((person) => ({
        id: person.id,
        score: this.value(person, listing, this.tallies.get(person.id) ?? none, this.random),
        lot: this.random.next(),
      }))
      .sort((a, b) => b.score - a.score || a.lot - b.lot);
  }
}

const fit: Value = (person, listing) => coverage(person.declaredSkills, listing);
const stars: Value = (_person, _listing, { stars }) => (stars.length === 0 ? 0 : average(stars) / 5);
const jobSuccess: Value = (_person, _listing, { successes, jobs }) => (jobs < 2 ? 0 : successes / jobs);
const wilson: Value = (_person, _listing, { successes, jobs }) =>
  jobs === 0 ? 0 : wilsonBound(successes, jobs);
const both =
  (one: Value, other: Value): Value =>
  (...given) =>
    0.5 * one(...given) + 0.5 * other(...given);

export const plainRankers: Record<string, (settings: WorldSettings) => Ranker> = {
  random: () => new Plain((_person, _listing, _tally, random) => random.next()),
  "text only": () => new Plain(fit),
  stars: () => new Plain(stars),
  "job success": () => new Plain(jobSuccess),
  Wilson: () => new Plain(wilson),
  "fit + stars": () => new Plain(both(fit, stars)),
  "fit + job success": () => new Plain(both(fit, jobSuccess)),
  "fit + Wilson": () => new Plain(both(fit, wilson)),
  "true abilities, declared skills": (settings) =>
    new Plain(
      (person, listing) => successChance(person, listing, settings, person.declaredSkills) * person.habit,
    ),
  oracle: (settings) =>
    new Plain((person, listing) =>
      isFull(person, listing.week)
        ? -1
        : successChance(person, listing, settings) * acceptChance(person, listing),
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
