import { after, hour } from "@/lib/clock";
import { families } from "@/lib/skills/families";
import { briefs } from "./briefs.ts";
import type { BriefBody } from "./content/briefs/brief-body.ts";
import { chineseBriefs } from "./content/briefs/chinese.ts";
import { type PostedListing, postListing } from "./post-listing.ts";
import type { DemoClient, Making } from "./world.ts";

/** Every brief twice (the Chinese ones once or twice), each time by another client. */
export function makeListings(making: Making, clients: readonly DemoClient[]): PostedListing[] {
  const english = clients.filter((client) => !client.isChinese);
  const chinese = clients.filter((client) => client.isChinese);
  const planned = [
    ...families.flatMap((family) =>
      briefs[family].flatMap((body) => twice({ family, body, among: english })),
    ),
    ...chineseBriefs.map((body) => ({ family: familyOf(body), body, among: chinese, round: 0 })),
  ];
  const offset = making.random.branch("listings").whole(0, 30);
  return planned.map(({ family, body, among, round }, index) => {
    const random = making.random.branch(`listing ${index}`);
    // Walking through the clients gives every one of them about as many listings, and none a brief twice.
    const client = among[(offset + index * 7 + round) % among.length];
    if (!client) throw new RangeError("there are no clients");
    const hoursAgo = Math.round(random.whole(2, 600) * (0.4 + 0.6 * random.next()));
    return postListing(
      { ...making, random },
      { client, family, body, publishedAt: after(making.now, -hoursAgo * hour) },
    );
  });
}

function twice(plan: { family: string; body: BriefBody; among: readonly DemoClient[] }) {
  return [
    { ...plan, round: 0 },
    { ...plan, round: 3 },
  ];
}

/** A Chinese brief belongs to the field of its first chosen skill. */
function familyOf(body: BriefBody): string {
  return chineseFields[body.skills[0] ?? ""] ?? "writing";
}

const chineseFields: Readonly<Record<string, string>> = {
  "brand-voice": "marketing",
  "mini-programs": "mobile",
  "model-evaluation": "ai",
  "technical-translation": "translation",
  "data-analysis": "data",
  "short-form-video": "video",
};
