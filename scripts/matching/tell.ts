import type { Listing, MarketSettings, Person } from "./market";
import type { Ranker } from "./rankers";

const weekMs = 7 * 86_400_000;
const start = Date.UTC(2025, 0, 6);
export const currency = "USD";

export const timeOf = (week: number, hour: number) =>
  new Date(start + week * weekMs + hour * 3_600_000).toISOString();

/** The ring's fake clients buy records for its members. */
export function buyRecords(
  { ring }: MarketSettings,
  people: readonly Person[],
  ranker: Ranker,
  week: number,
): void {
  const members = people.filter((person) => person.isRing);
  for (let n = 0; n < ring.contractsEach; n++)
    for (const [index, person] of members.entries()) {
      ranker.tell({
        type: "contract.closed",
        at: timeOf(week, n / 10),
        freelancerId: person.id,
        clientId: fakeClient(ring, index, n),
        tier: n % 2 === 0 ? "judgment" : "commodity",
        category: person.category,
        skills: [...person.declaredSkills.keys()].slice(0, 3),
        valueMinor: ring.valueMinor,
        currency,
        scoping: {
          estimatedDays: 5,
          actualDays: 5,
          estimatedMinor: ring.valueMinor,
          finalMinor: ring.valueMinor,
          changeOrders: [],
          criteria: 4,
          measurableCriteria: 4,
          questionsBeforeOffer: 1,
        },
        review: {
          criteria: 4,
          criteriaChecked: 4,
          deliveries: 2,
          firstPass: 2,
          defectsBefore: 1,
          defectsAfter: 0,
          revisionRounds: 0,
        },
        delivery: {
          checkpoints: 3,
          kept: 3,
          movedWithNotice: 0,
          daysLate: 0,
          openItems: 0,
          disputed: false,
          completed: true,
        },
        rehired: true,
      });
      ranker.rated(person.id, 5, true);
    }
}

/** A moderator names the ring's clients. */
export function declareRing(
  { ring }: MarketSettings,
  people: readonly Person[],
  ranker: Ranker,
  week: number,
): void {
  const members = people.filter((person) => person.isRing);
  const clientIds = members.flatMap((_, index) =>
    Array.from({ length: ring.contractsEach }, (_, n) => fakeClient(ring, index, n)),
  );
  ranker.tell({ type: "pattern.detected", at: timeOf(week, 0), clientIds: [...new Set(clientIds)] });
}

/** Five members share some of the made-up clients. */
function fakeClient(ring: MarketSettings["ring"], member: number, contract: number): string {
  const perGroup = Math.max(1, Math.floor(ring.clients / Math.ceil(ring.freelancers / 5)));
  return `fake-${Math.floor(member / 5)}-${contract % perGroup}`;
}

const told = new WeakMap<Ranker, Map<string, boolean>>();

/** Tells the ranker when it is news. */
export function tellAvailability(ranker: Ranker, person: Person, available: boolean, at: string): void {
  const known = told.get(ranker) ?? new Map<string, boolean>();
  told.set(ranker, known);
  if (known.get(person.id) === available) return;
  known.set(person.id, available);
  ranker.tell({ type: "freelancer.updated", id: person.id, at, available });
}

export function joined(person: Person): Record<string, unknown> {
  return {
    type: "freelancer",
    id: person.id,
    at: timeOf(person.joinedWeek, 0),
    category: person.category,
    tiers: ["commodity", "judgment"],
    skills: [...person.declaredSkills].map(([name, level]) => ({ name, level: 1 + 4 * level })),
    rate: { amountMinor: Math.round(person.rate), currency },
    capacity: person.capacity,
    available: true,
    ...(person.check !== null && { practisesChecks: person.check }),
  };
}

export function askFor(listing: Listing, at: string, limit: number): Record<string, unknown> {
  return {
    type: "rank",
    id: listing.id,
    at,
    tier: listing.tier,
    category: listing.category,
    skills: listing.skills,
    budget: { amountMinor: Math.round(listing.budget), currency },
    limit,
  };
}
