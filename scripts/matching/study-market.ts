import type { Tier } from "@/lib/tiers";
import { categoryName, coverage, type Market, type MarketSettings, skillName } from "./market";
import { clamp, logistic } from "./random";
import { recordOutcome } from "./study-outcomes";

const settings: MarketSettings = {
  freelancers: 2_400,
  arrivalsPerWeek: 22,
  listingsPerWeek: 260,
  clients: 3_000,
  weeks: 104,
  burnIn: 30,
  clientNoise: 0.9,
  positionBias: 0.6,
  ring: { freelancers: 60, clients: 72, contractsEach: 12, valueMinor: 2_500, week: 40 },
};
const categories = 6;
const skillsPerCategory = 12;
const loading = 0.55;
/** How success depends on scoping, review, delivery and pace. */
const outcomeWeights: Record<Tier, readonly number[]> = {
  commodity: [0.1, 0.55, 0.75, 0.5],
  judgment: [0.85, 0.9, 0.3, 0.1],
};

/**
 * A market like the one of the first study: three times as large, six fields of twelve skills, a fourth ability (pace) that no signal
 * is named after, no entry check, and skills that matter more. Where the study gives no number, it is chosen so that the rankers
 * that learn nothing (random, text only, true abilities, oracle) fare about as they did there.
 */
export const studyMarket: Market = {
  settings,
  recordOutcome,

  makePerson(random, id, joinedWeek, isRing) {
    const common = random.normal();
    const ability = () =>
      loading * common + Math.sqrt(1 - loading ** 2) * random.normal() - (isRing ? 1.2 : 0);
    const category = random.integer(categories);
    const known = random
      .shuffled(Array.from({ length: skillsPerCategory }, (_, n) => skillName(category, n)))
      .slice(0, 4 + random.integer(5));
    const trueSkills = new Map(known.map((skill) => [skill, clamp(0.5 + 0.24 * random.normal(), 0.05, 1)]));
    return {
      id,
      joinedWeek,
      leavesWeek: joinedWeek + 26 + Math.floor(-Math.log(1 - random.next()) * 80),
      category: categoryName(category),
      abilities: [ability(), ability(), ability(), ability()],
      trueSkills,
      declaredSkills: new Map(
        [...trueSkills].map(([skill, level]) => [
          skill,
          clamp(level + 0.08 + 0.12 * random.normal(), 0.02, 1),
        ]),
      ),
      rate: 6_000 * Math.exp(0.25 * random.normal()),
      capacity: 1 + random.integer(3),
      habit: clamp(0.78 + 0.16 * random.normal(), 0.2, 0.99),
      check: null,
      isRing,
      busyUntil: [],
    };
  },

  makeClient: (random, id) => ({
    id,
    harshness: 0.4 * random.normal(),
    ambiguity: random.next(),
  }),

  makeListing(random, id, week, clients) {
    const category = random.integer(categories);
    const tier: Tier = random.chance(0.55) ? "commodity" : "judgment";
    const skills = random
      .shuffled(Array.from({ length: skillsPerCategory }, (_, n) => skillName(category, n)))
      .slice(0, 2 + random.integer(3));
    return {
      id,
      week,
      tier,
      category: categoryName(category),
      skills,
      difficulty: 0.7 * random.normal(),
      budget: 7_000 * Math.exp(0.2 * random.normal()),
      valueMinor: Math.round((tier === "commodity" ? 45_000 : 180_000) * Math.exp(0.8 * random.normal())),
      client: random.pickBy(clients),
    };
  },

  successChance(person, listing, skills = person.trueSkills) {
    const weights = outcomeWeights[listing.tier];
    const able = person.abilities.reduce((sum, ability, n) => sum + (weights[n] ?? 0) * ability, 0);
    return logistic(
      0.1 +
        2.7 * (coverage(skills, listing) - 0.35) +
        able -
        listing.difficulty -
        0.5 * listing.client.ambiguity,
    );
  },

  acceptChance: (person, listing) =>
    person.habit * logistic(1.9 + 6 * (Math.log(listing.budget) - Math.log(person.rate))),
};
