import type { Tier } from "@/lib/tiers";
import { clamp, logistic, type Random } from "./random";

/** Sizes and habits of a world; every number of the model that is not in a formula stands here. */
export interface WorldSettings {
  freelancers: number;
  arrivalsPerWeek: number;
  listingsPerWeek: number;
  clients: number;
  categories: number;
  skillsPerCategory: number;
  weeks: number;
  /** Weeks at the start that no figure counts. */
  burnIn: number;
  /** How clearly a client sees ability for themselves: the noise on their own view, in log-odds. */
  clientNoise: number;
  /** The attention at place r is r to the minus this. */
  positionBias: number;
  /** How success depends on scoping, review and delivery, hidden from every ranker but the oracle. */
  outcomeWeights: Record<Tier, readonly [scoping: number, review: number, delivery: number]>;
  skillWeight: number;
  /** Part of freelancers who take the entry check, and its correlation with ability to review. */
  checksTaken: number;
  checkValidity: number;
  ring: { freelancers: number; clients: number; contractsEach: number; valueMinor: number; week: number };
}

export const standardWorld: WorldSettings = {
  freelancers: 800,
  arrivalsPerWeek: 8,
  listingsPerWeek: 86,
  clients: 1_000,
  categories: 4,
  skillsPerCategory: 10,
  weeks: 78,
  burnIn: 26,
  clientNoise: 1.1,
  positionBias: 0.6,
  outcomeWeights: { commodity: [0.15, 0.35, 0.85], judgment: [0.85, 0.5, 0.45] },
  skillWeight: 3.2,
  checksTaken: 0.6,
  checkValidity: 0.5,
  ring: { freelancers: 20, clients: 24, contractsEach: 12, valueMinor: 2_500, week: 30 },
};

/** A freelancer with what nobody can see: abilities (standard normal), true skill levels, habits. */
export interface Person {
  id: string;
  joinedWeek: number;
  leavesWeek: number;
  category: string;
  /** Scoping, review, delivery. */
  abilities: [number, number, number];
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

export const categoryName = (n: number) => `field-${n}`;
export const skillName = (category: number, n: number) => `skill-${category}-${n}`;

export function makePerson(
  random: Random,
  settings: WorldSettings,
  id: string,
  joinedWeek: number,
  isRing = false,
): Person {
  const common = random.normal();
  // A common factor explains 30 % of each ability: who is good at one thing tends to be good at the others.
  const ability = () => Math.sqrt(0.3) * common + Math.sqrt(0.7) * random.normal() - (isRing ? 1.2 : 0);
  const category = random.integer(settings.categories);
  const known = random
    .shuffled(Array.from({ length: settings.skillsPerCategory }, (_, n) => skillName(category, n)))
    .slice(0, 3 + random.integer(5));
  const trueSkills = new Map(known.map((skill) => [skill, clamp(0.55 + 0.2 * random.normal(), 0.05, 1)]));
  const abilities: Person["abilities"] = [ability(), ability(), ability()];
  const { checkValidity } = settings;
  const checked = checkValidity * abilities[1] + Math.sqrt(1 - checkValidity ** 2) * random.normal();
  return {
    id,
    joinedWeek,
    leavesWeek: joinedWeek + 20 + Math.floor(-Math.log(1 - random.next()) * 90),
    category: categoryName(category),
    abilities,
    trueSkills,
    // People say a little more than is true.
    declaredSkills: new Map(
      [...trueSkills].map(([skill, level]) => [skill, clamp(level + 0.08 + 0.12 * random.normal(), 0.02, 1)]),
    ),
    rate: 5_000 * Math.exp(0.3 * random.normal() + 0.1 * common),
    capacity: 1 + random.integer(3),
    habit: clamp(0.65 + 0.2 * random.normal(), 0.15, 0.98),
    check: random.chance(settings.checksTaken) ? clamp(0.65 + 0.18 * checked, 0, 1) : null,
    isRing,
    busyUntil: [],
  };
}

export function makeClient(random: Random, id: string): Client {
  return { id, harshness: 0.5 * random.normal(), ambiguity: Math.abs(0.5 * random.normal()) };
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

export function makeListing(
  random: Random,
  settings: WorldSettings,
  id: string,
  week: number,
  clients: readonly Client[],
): Listing {
  const category = random.integer(settings.categories);
  const tier: Tier = random.chance(0.5) ? "commodity" : "judgment";
  const skills = random
    .shuffled(Array.from({ length: settings.skillsPerCategory }, (_, n) => skillName(category, n)))
    .slice(0, 2 + random.integer(3));
  const base = tier === "commodity" ? 60_000 : 250_000;
  return {
    id,
    week,
    tier,
    category: categoryName(category),
    skills,
    difficulty: 0.6 * random.normal(),
    budget: 6_000 * Math.exp(0.25 * random.normal()),
    valueMinor: Math.round(base * Math.exp(0.6 * random.normal())),
    // Some clients post much more than others.
    client: clients[Math.floor(clients.length * random.next() ** 2)] as Client,
  };
}

/** How well somebody's true skills cover a listing, 0-1. */
export function coverage(skills: ReadonlyMap<string, number>, listing: Listing): number {
  return listing.skills.reduce((sum, skill) => sum + (skills.get(skill) ?? 0), 0) / listing.skills.length;
}

/** The chance that the work goes well, from what is hidden. */
export function successChance(
  person: Person,
  listing: Listing,
  settings: WorldSettings,
  skills = person.trueSkills,
): number {
  const weights = settings.outcomeWeights[listing.tier];
  const able = person.abilities.reduce((sum, ability, n) => sum + (weights[n] ?? 0) * ability, 0);
  return logistic(
    0.7 +
      settings.skillWeight * (coverage(skills, listing) - 0.4) +
      able -
      listing.difficulty -
      0.6 * listing.client.ambiguity,
  );
}

/** The chance that an invitation is taken up by somebody with room. */
export function acceptChance(person: Person, listing: Listing): number {
  return person.habit * logistic(1.5 + 5 * (listing.budget / person.rate - 1));
}

export const isFull = (person: Person, week: number) =>
  person.busyUntil.filter((until) => until > week).length >= person.capacity;
