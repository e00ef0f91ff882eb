import { makeCases } from "./make-cases.ts";
import { makeClientScene } from "./make-client-scene.ts";
import { makeFreelancerScene } from "./make-freelancer-scene.ts";
import type { DemoPeople } from "./make-people.ts";
import { makeTraffic } from "./make-traffic.ts";
import type { PostedListing } from "./post-listing.ts";
import type { DemoFreelancer, Making } from "./world.ts";

interface Cast {
  freelancers: readonly DemoFreelancer[];
  listings: readonly PostedListing[];
}

/** What is under way: answers on everybody's listings, and what the demo people find when they sign in. */
export function makeScenes(making: Making, people: DemoPeople, { freelancers, listings }: Cast): void {
  const others = freelancers.filter(({ id }) => id !== people.freelancer.id);
  makeTraffic(making, listings, others);
  makeClientScene(making, people, others);
  makeFreelancerScene(making, people, listings);
  makeCases(making, listings, others);
}
