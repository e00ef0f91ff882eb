import { coverage, type DoorLine, type Listing, type Person } from "./market";
import { clamp, logistic, type Random } from "./random";

/**
 * What a contract of the study's market leaves on record: the sub-signals of its description in the words of the door. Scoping
 * shows clearly, review less so, delivery is mostly noise and pace (one contract of scoping says as much as three of delivery).
 */
export function recordOutcome(
  random: Random,
  person: Person,
  listing: Listing,
  isSuccess: boolean,
  days: number,
): DoorLine {
  const [scoping = 0, review = 0, delivery = 0, pace = 0] = person.abilities;
  const { harshness, ambiguity } = listing.client;
  const match = coverage(person.trueSkills, listing) - 0.35;
  const price = listing.valueMinor;
  const overrun = 0.12 - 0.16 * scoping - 0.08 * match + 0.15 * ambiguity + 0.18 * random.normal();
  const slow = 0.08 - 0.08 * scoping - 0.1 * pace + 0.2 * random.normal();
  const missed = random.chance(logistic(-0.9 - 0.9 * scoping));
  const added = random.chance(0.15 + 0.35 * ambiguity);
  const clarified = random.chance(0.2 * ambiguity);
  const size = () => Math.round(price * 0.14 * Math.exp(0.5 * random.normal()));
  const changeOrders = [
    ...(missed ? [{ cause: "freelancer-missed", deltaMinor: size() }] : []),
    ...(added ? [{ cause: "client-added", deltaMinor: size() }] : []),
    ...(clarified ? [{ cause: "client-clarified", deltaMinor: size() }] : []),
  ];
  const criteria = 2 + random.integer(5);
  const deliveries = 1 + random.integer(4);
  const went = isSuccess ? 0.5 : -0.5;
  const late = -0.15 - 0.16 * delivery - 0.12 * pace - 0.15 * went + 0.3 * random.normal();
  const isEnded = !isSuccess && random.chance(logistic(-1.6 - 0.5 * delivery));
  const checkpoints = 1 + random.integer(4);
  const kept = random.binomial(checkpoints, logistic(0.9 + 0.6 * delivery + 0.4 * pace));
  return {
    scoping: {
      estimatedDays: days,
      actualDays: days * Math.exp(slow),
      estimatedMinor: price,
      finalMinor: Math.round(
        price * Math.exp(overrun) + changeOrders.reduce((sum, { deltaMinor }) => sum + deltaMinor, 0),
      ),
      changeOrders,
      criteria,
      measurableCriteria: random.binomial(criteria, logistic(0.3 + 0.9 * scoping)),
      questionsBeforeOffer: random.poisson(Math.exp(-0.2 + 0.5 * scoping)),
    },
    review: {
      criteria,
      criteriaChecked: random.binomial(criteria, logistic(0.8 + 0.7 * review)),
      deliveries,
      firstPass: random.binomial(
        deliveries,
        logistic(0.5 + 0.7 * review + 0.8 * match - harshness + 1.2 * went),
      ),
      defectsBefore: random.poisson(1),
      defectsAfter: random.poisson(Math.exp(-0.9 - 0.6 * review - 1.4 * went)),
      revisionRounds: random.poisson(deliveries * Math.exp(-0.8 - 0.3 * review + 0.4 * harshness)),
    },
    delivery: {
      checkpoints,
      kept,
      movedWithNotice: random.binomial(checkpoints - kept, 0.5),
      daysLate: Math.max(0, days * late),
      openItems: random.poisson(Math.exp(-0.8 - 0.3 * delivery)),
      disputed: !isSuccess && random.chance(clamp(0.06 - 0.03 * delivery, 0, 1)),
      completed: !isEnded,
    },
    rehired: isSuccess ? random.chance(0.25) : null,
  };
}
