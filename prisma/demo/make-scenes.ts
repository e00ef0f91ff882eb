import { after, day } from "@/lib/clock";
import { briefs } from "./briefs.ts";
import type { DemoPeople } from "./make-people.ts";
import { type PostedListing, postListing } from "./post-listing.ts";
import type { DemoClient, DemoFreelancer, Making } from "./world.ts";

interface Cast {
  clients: readonly DemoClient[];
  freelancers: readonly DemoFreelancer[];
  listings: readonly PostedListing[];
}

/** What the three demo people find when they sign in. */
export function makeScenes(making: Making, people: DemoPeople, _cast: Cast): void {
  const post = (family: keyof typeof briefs, index: number, daysAgo: number, stop?: "unsplit" | "draft") => {
    const body = briefs[family][index];
    if (!body) throw new RangeError(`${family} has no brief ${index}`);
    const publishedAt = after(making.now, -daysAgo * day);
    return postListing(making, { client: people.client, family, body, publishedAt, stop });
  };
  post("writing", 2, 6);
  post("design", 3, 4);
  post("data", 2, 2);
  post("marketing", 3, 1, "draft");
  post("operations", 1, 3, "unsplit");
}
