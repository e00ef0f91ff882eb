import { after, hour } from "@/lib/clock";
import { families } from "@/lib/skills/families";
import { briefs } from "./briefs.ts";
import type { BriefBody } from "./content/briefs/brief-body.ts";
import { chineseBriefs } from "./content/briefs/chinese.ts";
import { ownBodies } from "./own-briefs.ts";
import { type PostedListing, postListing } from "./post-listing.ts";
import type { DemoClient, Making } from "./world.ts";

/** Every brief once, and those whose title has alternatives a second time, by another client and in other words. */
export function makeListings(making: Making, clients: readonly DemoClient[]): PostedListing[] {
  const english = clients.filter((client) => !client.isChinese);
  const chinese = clients.filter((client) => client.isChinese);
  const planned = [
    ...families.flatMap((family) =>
      briefs[family]
        .filter((body) => !ownBodies.has(body))
        .flatMap((body) => turnsOf(body).map((turn) => ({ family, body, turn, among: english }))),
    ),
    ...chineseBriefs.map((body) => ({ family: familyOf(body), body, turn: 0, among: chinese })),
  ];
  const offset = making.random.branch("listings").whole(0, 30);
  return planned.map(({ family, body, turn, among }, index) => {
    const random = making.random.branch(`listing ${index}`);
    // Walking through the clients gives every one of them about as many listings, and none a brief twice.
    const client = among[(offset + index * 7) % among.length];
    if (!client) throw new RangeError("there are no clients");
    const hoursAgo = Math.round(random.whole(2, 600) * (0.4 + 0.6 * random.next()));
    const publishedAt = after(making.now, -hoursAgo * hour);
    return postListing({ ...making, random }, { client, family, body, turn, publishedAt });
  });
}

const turnsOf = ({ title }: BriefBody) => (/\[.*\||\{/.test(title) ? [0, 1] : [0]);

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
