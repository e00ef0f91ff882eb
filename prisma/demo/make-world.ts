import type { SignalPriors } from "@/lib/signals/priors";
import { type Cast, castOf } from "./cast.ts";
import { makeClients } from "./make-clients.ts";
import { makeFreelancers } from "./make-freelancers.ts";
import { makeListings } from "./make-listings.ts";
import { makePast } from "./make-past.ts";
import { makePeople } from "./make-people.ts";
import { makeScenes } from "./make-scenes.ts";
import { makeSignals } from "./make-signals.ts";
import { planPast } from "./plan-past.ts";
import { randomFrom } from "./random.ts";
import { type DemoRows, noRows } from "./rows.ts";
import { tellInto } from "./tell-into.ts";
import type { Making } from "./world.ts";

export interface DemoWorld {
  rows: DemoRows;
  priors: SignalPriors;
  cast: Cast;
}

const seed = "plumbline 1";
// Some are broken off; at least 1,500 are closed.
const pastContracts = 1_620;

/** The whole demo world. Pure: the same `now` gives the same world, to the last id. */
export function makeWorld(now: Date, contracts = pastContracts): DemoWorld {
  const random = randomFrom(seed);
  const rows = noRows();
  const making: Making = { rows, tell: tellInto(rows), random, now };
  const taken = new Set<string>();
  const people = makePeople({ ...making, random: random.branch("demo people") }, taken);
  const clients = makeClients(making, taken);
  const freelancers = [...makeFreelancers(making, taken), people.freelancer];
  makePast(making, planPast({ random: random.branch("past"), now }, clients, freelancers, contracts));
  const listings = makeListings(making, clients);
  makeScenes({ ...making, random: random.branch("scenes") }, people, { freelancers, listings });
  rows.Event.sort((a, b) => a.at.getTime() - b.at.getTime());
  const priors = makeSignals(rows, now);
  return { rows, priors, cast: castOf(rows, people, { clients, freelancers }) };
}
