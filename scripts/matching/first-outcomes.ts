import { coverage, type DoorLine, type Listing, type Person } from "./market";
import { clamp, logistic, type Random } from "./random";

/**
 * What a closed contract leaves on record. Each measure leans on one ability with noise of its own, on the client's harshness, and a
 * little on whether the work went well; no measure is the success itself.
 */
export function recordOutcome(
  random: Random,
  person: Person,
  listing: Listing,
  isSuccess: boolean,
  days: number,
): DoorLine {
  const [scoping = 0, review = 0, delivery = 0] = person.abilities;
  const { harshness, ambiguity } = listing.client;
  const skill = coverage(person.trueSkills, listing) - 0.4;
  const went = isSuccess ? 0.25 : -0.25;
  const estimated = 20 + random.integer(60);
  const drift = 0.16 - 0.17 * scoping - 0.1 * skill - 0.1 * went + 0.22 * random.normal();
  const missed = random.poisson(Math.exp(-0.7 - 0.5 * scoping - went));
  const added = random.poisson(0.3 + 0.5 * ambiguity);
  const share = (mean: number) => Math.round(listing.valueMinor * Math.exp(mean + 0.5 * random.normal()));
  const changeOrders = [
    ...Array.from({ length: missed }, () => ({ cause: "freelancer-missed", deltaMinor: share(-2.8) })),
    ...Array.from({ length: added }, () => ({ cause: "client-added", deltaMinor: share(-2.2) })),
  ];
  const criteria = 3 + random.integer(5);
  const deliveries = 1 + random.integer(4);
  const checkpoints = 2 + random.integer(4);
  const kept = random.binomial(checkpoints, logistic(1 + 0.9 * delivery + went));
  const completed = random.chance(logistic(2.6 + 0.7 * delivery + 3 * went));
  const record = {
    scoping: {
      estimatedDays: estimated,
      actualDays: estimated * Math.exp(drift),
      estimatedMinor: listing.valueMinor,
      finalMinor: Math.round(
        listing.valueMinor * Math.exp(0.6 * drift) +
          changeOrders.reduce((sum, { deltaMinor }) => sum + deltaMinor, 0),
      ),
      changeOrders,
      criteria,
      measurableCriteria: random.binomial(criteria, logistic(0.5 + 0.7 * scoping)),
      unknownsNamed: random.poisson(1),
      unknownsHit: random.binomial(1, logistic(-1.2 + 0.6 * scoping)),
      questionsBeforeOffer: random.poisson(Math.exp(0.2 + 0.4 * scoping)),
    },
    review: {
      criteria,
      criteriaChecked: random.binomial(criteria, logistic(0.6 + 0.8 * review)),
      deliveries,
      firstPass: random.binomial(deliveries, logistic(0.6 + 0.8 * review + skill - harshness + 2 * went)),
      defectsBefore: random.poisson(1.2),
      defectsAfter: random.poisson(Math.exp(-0.6 - 0.6 * review - 2 * went)),
      revisionRounds: random.poisson(deliveries * Math.exp(-0.9 - 0.4 * review + 0.4 * harshness - went)),
    },
    delivery: {
      checkpoints,
      kept,
      movedWithNotice: random.binomial(checkpoints - kept, 0.4),
      daysLate: Math.max(0, days * (0.1 - 0.14 * delivery - 0.3 * went + 0.2 * random.normal())),
      openItems: random.poisson(Math.exp(-0.6 - 0.4 * delivery)),
      disputed: random.chance(clamp(0.02 - 0.04 * went, 0, 1)),
      completed,
    },
    rehired: isSuccess && random.chance(0.2),
  };
  // One contract in four was kept by people who record little.
  if (!random.chance(0.25)) return record;
  const { scoping: _, ...rest } = record;
  return random.chance(0.5) ? rest : { delivery: record.delivery };
}
