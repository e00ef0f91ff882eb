import type { Tier } from "@/lib/tiers";
import { recordOutcome } from "./first-outcomes";
import { categoryName, coverage, type Market, type MarketSettings, skillName } from "./market";
import { clamp, logistic } from "./random";

const settings: MarketSettings = {
  freelancers: 800,
  arrivalsPerWeek: 8,
  listingsPerWeek: 86,
  clients: 1_000,
  weeks: 78,
  burnIn: 26,
  clientNoise: 1.1,
  positionBias: 0.6,
  ring: { freelancers: 20, clients: 24, contractsEach: 12, valueMinor: 2_500, week: 30 },
};
const categories = 4;
const skillsPerCategory = 10;
/** How success depends on scoping, review and delivery, hidden from every ranker but the oracle. */
const outcomeWeights: Record<Tier, readonly [scoping: number, review: number, delivery: number]> = {
  commodity: [0.15, 0.35, 0.85],
  judgment: [0.85, 0.5, 0.45],
};
const skillWeight = 3.2;
/** Part of freelancers who take the entry check, and its correlation with ability to review. */
const checksTaken = 0.6;
const checkValidity = 0.5;

/** The market that the ranking was first judged in: small, four fields, everybody invited to an entry check. */
export const firstMarket: Market = {
  settings,
  recordOutcome,

  makePerson(random, id, joinedWeek, isRing) {
    const common = random.normal();
    // A common factor explains 30 % of each ability: who is good at one thing tends to be good at the others.
    const ability = () => Math.sqrt(0.3) * common + Math.sqrt(0.7) * random.normal() - (isRing ? 1.2 : 0);
    const category = random.integer(categories);
    const known = random
      .shuffled(Array.from({ length: skillsPerCategory }, (_, n) => skillName(category, n)))
      .slice(0, 3 + random.integer(5));
    const trueSkills = new Map(known.map((skill) => [skill, clamp(0.55 + 0.2 * random.normal(), 0.05, 1)]));
    const abilities = [ability(), ability(), ability()];
    const checked = checkValidity * (abilities[1] ?? 0) + Math.sqrt(1 - checkValidity ** 2) * random.normal();
    return {
      id,
      joinedWeek,
      leavesWeek: joinedWeek + 20 + Math.floor(-Math.log(1 - random.next()) * 90),
      category: categoryName(category),
      abilities,
      trueSkills,
      // People say a little more than is true.
      declaredSkills: new Map(
        [...trueSkills].map(([skill, level]) => [
          skill,
          clamp(level + 0.08 + 0.12 * random.normal(), 0.02, 1),
        ]),
      ),
      rate: 5_000 * Math.exp(0.3 * random.normal() + 0.1 * common),
      capacity: 1 + random.integer(3),
      habit: clamp(0.65 + 0.2 * random.normal(), 0.15, 0.98),
      check: random.chance(checksTaken) ? clamp(0.65 + 0.18 * checked, 0, 1) : null,
      isRing,
      busyUntil: [],
    };
  },

  makeClient: (random, id) => ({
    id,
    harshness: 0.5 * random.normal(),
    ambiguity: Math.abs(0.5 * random.normal()),
  }),

  makeListing(random, id, week, clients) {
    const category = random.integer(categories);
    const tier: Tier = random.chance(0.5) ? "commodity" : "judgment";
    const skills = random
      .shuffled(Array.from({ length: skillsPerCategory }, (_, n) => skillName(category, n)))
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
      client: random.pickBy(clients, (share) => share ** 2),
    };
  },

  successChance(person, listing, skills = person.trueSkills) {
    const weights = outcomeWeights[listing.tier];
    const able = person.abilities.reduce((sum, ability, n) => sum + (weights[n] ?? 0) * ability, 0);
    return logistic(
      0.7 +
        skillWeight * (coverage(skills, listing) - 0.4) +
        able -
        listing.difficulty -
        0.6 * listing.client.ambiguity,
    );
  },

  acceptChance: (person, listing) => person.habit * logistic(1.5 + 5 * (listing.budget / person.rate - 1)),
};
