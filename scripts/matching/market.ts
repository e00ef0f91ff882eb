import type { Tier } from "@/lib/tiers";
import type { Random } from "./random";

/** Sizes and habits that the simulator reads; a market's own formulas stand in its own file. */
export interface MarketSettings {
  freelancers: number;
  arrivalsPerWeek: number;
  listingsPerWeek: number;
  clients: number;
  weeks: number;
  /** Weeks at the start that no figure counts. */
  burnIn: number;
  /** How clearly a client sees ability for themselves: the noise on their own view, in log-odds. */
  clientNoise: number;
  /** The attention at place r is r to the minus this. */
  positionBias: number;
  ring: Ring;
}

/** Weak freelancers in groups of five who buy records through made-up clients. */
interface Ring {
  freelancers: number;
  clients: number;
  contractsEach: number;
  /** Worth of a whole contract. */
  valueMinor: number;
  week: number;
  /** Week in which a moderator declares it; never when absent. */
  declaredWeek?: number;
}

/** A freelancer with what nobody can see: abilities (standard normal), true skill levels, habits. */
export interface Person {
  id: string;
  joinedWeek: number;
  leavesWeek: number;
  category: string;
  /** Scoping, review, delivery, and what else a market knows. */
  abilities: number[];
  trueSkills: Map<string, number>;
  declaredSkills: Map<string, number>;
  rate: number;
  capacity: number;
  /** Chance of answering an invitation with yes when there is room and the price is right. */
  habit: number;
  check: number | null;
  isRing: boolean;
  /** Weeks in which running contracts end. */
  busyUntil: number[];
}

export interface Client {
  id: string;
  /** Adds to the bar that deliveries are held to. */
  harshness: number;
  /** How unclear the client's wishes are; makes success rarer. */
  ambiguity: number;
}

export interface Listing {
  id: string;
  week: number;
  tier: Tier;
  category: string;
  skills: string[];
  difficulty: number;
  budget: number;
  valueMinor: number;
  client: Client;
}

export type DoorLine = Record<string, unknown>;

/** A way for a market to be: who comes, what they post, how work turns out, and what of it is put on record. */
export interface Market {
  settings: MarketSettings;
  makePerson(random: Random, id: string, joinedWeek: number, isRing: boolean): Person;
  makeClient(random: Random, id: string): Client;
  makeListing(random: Random, id: string, week: number, clients: readonly Client[]): Listing;
  /** The chance that the work goes well, from what is hidden; by other skills than the true ones when they are given. */
  successChance(person: Person, listing: Listing, skills?: ReadonlyMap<string, number>): number;
  /** The chance that an invitation is taken up by somebody with room. */
  acceptChance(person: Person, listing: Listing): number;
  /** What a closed contract leaves on record, in the words of the door. */
  recordOutcome(random: Random, person: Person, listing: Listing, isSuccess: boolean, days: number): DoorLine;
  /** What of a line the ranker is told; null: nothing. */
  hears?(line: DoorLine): DoorLine | null;
}

export const categoryName = (n: number) => `field-${n}`;
export const skillName = (category: number, n: number) => `skill-${category}-${n}`;

/** How well skills cover a listing, 0-1. */
export function coverage(skills: ReadonlyMap<string, number>, listing: Listing): number {
  return listing.skills.reduce((sum, skill) => sum + (skills.get(skill) ?? 0), 0) / listing.skills.length;
}

export const isFull = (person: Person, week: number) =>
  person.busyUntil.filter((until) => until > week).length >= person.capacity;
