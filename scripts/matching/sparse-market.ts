import { firstMarket } from "./first-market";
import type { DoorLine, Market } from "./market";

const { settings } = firstMarket;

/**
 * A market that records little: nine listings in ten are commodity work, invitations are not kept, nobody names a rate or a budget,
 * levels of skills are not said, nothing is written about reviews, and every other contract leaves only how it was delivered. Its
 * ring pays full prices, and is declared ten weeks later. For robustness; no weight was ever chosen on it.
 */
export const sparseMarket: Market = {
  ...firstMarket,
  settings: {
    ...settings,
    freelancers: 500,
    arrivalsPerWeek: 5,
    listingsPerWeek: 50,
    clients: 300,
    weeks: 60,
    burnIn: 20,
    ring: { freelancers: 20, clients: 24, contractsEach: 12, valueMinor: 80_000, week: 20, declaredWeek: 30 },
  },

  makeListing(random, id, week, clients) {
    const listing = firstMarket.makeListing(random, id, week, clients);
    return { ...listing, tier: random.chance(0.9) ? "commodity" : "judgment" };
  },

  recordOutcome(random, person, listing, isSuccess, days) {
    const { scoping, delivery } = firstMarket.recordOutcome(random, person, listing, isSuccess, days);
    return random.chance(0.5) ? { scoping, delivery } : { delivery };
  },

  hears,
};

function hears(line: DoorLine): DoorLine | null {
  if (line.type === "invitation") return null;
  const { rate: _, budget: __, practisesChecks: ___, review: ____, ...rest } = line;
  return rest.type === "freelancer" ? { ...rest, skills: namesOnly(rest.skills) } : rest;
}

function namesOnly(skills: unknown): { name: string }[] {
  return (skills as { name: string }[]).map(({ name }) => ({ name }));
}
