import { unit } from "../tiering/fold-posts";
import { isFull, type Listing, type Market, type Person } from "./market";
import { ndcg } from "./ndcg";
import { clamp, Random } from "./random";
import type { Ranker } from "./rankers";
import { askFor, buyRecords, currency, declareRing, joined, tellAvailability, timeOf } from "./tell";

/** What happened to one listing. */
export interface Told {
  week: number;
  isFilled: boolean;
  isSuccess: boolean;
  /** Discounted gain of the ten shown over the best there was. */
  ndcg: number;
  /** The score of whoever was hired, to see whether it predicts. */
  score: number;
}

export interface World {
  market: Market;
  listings: Told[];
  people: Person[];
  /** Attention received after the burn-in, and the week of the first hire. */
  exposure: Map<string, number>;
  firstHire: Map<string, number>;
  ranker: Ranker;
}

const shown = 10;

/**
 * One world under one ranker. Everything that does not depend on the ranker is drawn from the seed alone, so that two rankers meet the
 * same people, listings and moods; what follows from their lists (hires, track records, stars) is their own.
 */
export function simulate(market: Market, ranker: Ranker, seed: number): World {
  const { settings } = market;
  const nature = new Random(seed);
  const clients = Array.from({ length: settings.clients }, (_, n) =>
    market.makeClient(nature, `client-${n}`),
  );
  const people: Person[] = [];
  const byId = new Map<string, Person>();
  const world: World = { market, listings: [], people, exposure: new Map(), firstHire: new Map(), ranker };
  const closings: { week: number; close: () => void }[] = [];
  const join = (week: number, isRing = false) => {
    // People who are there at the start joined over the two years before.
    const since = week === 0 ? -nature.integer(104) : week;
    const person = market.makePerson(nature, `freelancer-${people.length}`, since, isRing);
    if (week === 0) person.leavesWeek = 10 + nature.integer(120);
    people.push(person);
    byId.set(person.id, person);
    ranker.tell(joined(person));
  };
  const ringPlaces = new Set(
    Array.from({ length: settings.ring.freelancers }, (_, n) =>
      Math.floor((n * settings.freelancers) / settings.ring.freelancers),
    ),
  );
  for (let n = 0; n < settings.freelancers; n++) join(0, ringPlaces.has(n));

  for (let week = 0; week < settings.weeks; week++) {
    for (let n = 0; n < settings.arrivalsPerWeek; n++) if (week > 0) join(week);
    for (const closing of closings.filter((each) => each.week === week)) closing.close();
    for (const person of people) drift(person, nature, week, ranker);
    if (week === settings.ring.week) buyRecords(settings, people, ranker, week);
    if (week === settings.ring.declaredWeek) declareRing(settings, people, ranker, week);
    for (let n = 0; n < settings.listingsPerWeek; n++) {
      const listing = market.makeListing(nature, `listing-${week}-${n}`, week, clients);
      const hour = (n * 160) / settings.listingsPerWeek;
      post(world, listing, byId, closings, timeOf(week, hour), seed);
    }
  }
  return world;
}

function post(
  world: World,
  listing: Listing,
  byId: ReadonlyMap<string, Person>,
  closings: { week: number; close: () => void }[],
  at: string,
  seed: number,
): void {
  const { market, ranker, exposure } = world;
  const { settings } = market;
  const mood = new Random(Math.floor(unit(`${seed} ${listing.id}`) * 2 ** 32));
  const around = world.people.filter(
    (person) => isHere(person, listing.week) && person.category === listing.category,
  );
  for (const person of around) tellAvailability(ranker, person, saysFree(person, listing, seed), at);
  const eligible = around.filter(
    (person) =>
      saysFree(person, listing, seed) &&
      person.rate <= 1.6 * listing.budget &&
      listing.skills.some((skill) => person.declaredSkills.has(skill)),
  );
  const order = ranker.order(listing, askFor(listing, at, shown), eligible).slice(0, shown);
  const isCounted = listing.week >= settings.burnIn;
  if (isCounted)
    for (const [index, { id }] of order.entries())
      exposure.set(id, (exposure.get(id) ?? 0) + 1 / Math.log2(2 + index));

  const looks = order.map((_, index) => mood.chance((index + 1) ** -settings.positionBias));
  const views = order.map(() => settings.clientNoise * mood.normal());
  const answers = order.map(() => mood.next());
  const seen = order
    .map((each, index) => ({ ...each, index, person: byId.get(each.id) as Person }))
    .filter(({ index }) => looks[index])
    .map((each) => {
      const chance = market.successChance(each.person, listing);
      return { ...each, view: Math.log(chance / (1 - chance)) + (views[each.index] ?? 0) };
    })
    .sort((a, b) => b.view - a.view)
    .slice(0, 3);
  let hired: (typeof seen)[number] | undefined;
  for (const each of seen) {
    const accepts =
      !isFull(each.person, listing.week) &&
      (answers[each.index] ?? 1) < market.acceptChance(each.person, listing);
    ranker.tell({ type: "invitation", at, freelancerId: each.id, listingId: listing.id, accepted: accepts });
    if (accepts) {
      hired = each;
      break;
    }
  }
  const isSuccess = hired !== undefined && mood.chance(market.successChance(hired.person, listing));
  if (hired) hire(world, hired.person, listing, isSuccess, closings, seed);
  if (isCounted)
    world.listings.push({
      week: listing.week,
      isFilled: hired !== undefined,
      isSuccess,
      ndcg: ndcg(
        order.map(({ id }) => id),
        eligible,
        listing,
        market,
      ),
      score: hired?.score ?? Number.NaN,
    });
}

function hire(
  world: World,
  person: Person,
  listing: Listing,
  isSuccess: boolean,
  closings: { week: number; close: () => void }[],
  seed: number,
): void {
  const { market, ranker, firstHire } = world;
  if (!firstHire.has(person.id)) firstHire.set(person.id, listing.week);
  const chance = new Random(Math.floor(unit(`${seed} ${listing.id} ${person.id}`) * 2 ** 32));
  const weeks = 1 + chance.integer(listing.tier === "judgment" ? 8 : 4);
  person.busyUntil = [...person.busyUntil.filter((until) => until > listing.week), listing.week + weeks];
  closings.push({
    week: listing.week + weeks,
    close: () => {
      const record = market.recordOutcome(chance, person, listing, isSuccess, weeks * 7);
      ranker.tell({
        type: "contract.closed",
        at: timeOf(listing.week + weeks, 0),
        freelancerId: person.id,
        clientId: listing.client.id,
        tier: listing.tier,
        category: listing.category,
        skills: listing.skills.filter((skill) => person.declaredSkills.has(skill)),
        valueMinor: listing.valueMinor,
        currency,
        ...record,
      });
      // Stars are inflated: nearly everybody gives five for a success, half do for a failure.
      const stars = chance.chance(0.82)
        ? chance.chance(isSuccess ? 0.93 : 0.45)
          ? 5
          : 3 + chance.integer(2)
        : null;
      ranker.rated(person.id, stars, isSuccess);
    },
  });
}

/** Abilities and skills wander a little, and people learn what they do. */
function drift(person: Person, nature: Random, week: number, ranker: Ranker): void {
  const steps = person.abilities.map(() => nature.normal());
  if (!isHere(person, week)) {
    if (week === person.leavesWeek) tellAvailability(ranker, person, false, timeOf(week, 0));
    return;
  }
  person.abilities = person.abilities.map((ability, n) =>
    clamp(ability * 0.9995 + 0.03 * (steps[n] ?? 0), -3, 3),
  );
}

const isHere = (person: Person, week: number) => person.joinedWeek <= week && week < person.leavesWeek;

/** Whoever is busy says so, but for one time in eight. */
function saysFree(person: Person, listing: Listing, seed: number): boolean {
  return !isFull(person, listing.week) || unit(`${seed} ${person.id} ${listing.week}`) < 0.12;
}
