import { after, hour } from "@/lib/clock";
import { skills as catalogue } from "@/lib/skills/catalogue";
import { type Family, families } from "@/lib/skills/families";
import { crafts } from "./crafts.ts";
import type { Introduction } from "./introduce.ts";
import { priceIn } from "./price-in.ts";
import type { DemoFreelancer, Making } from "./world.ts";

type Words = Introduction & { country: string };

/** The profile with its leverage card, availability and skills; published within hours of joining. */
export function makeProfile(
  making: Making,
  freelancer: Omit<DemoFreelancer, "rateCards" | "skills">,
  { country, ...words }: Words,
): { skills: string[] } {
  const { rows, tell, random, now } = making;
  const { id: userId, tiers, currency, joinedAt, languages, priceFactor } = freelancer;
  const family = families.find((each) => each === freelancer.family) ?? "writing";
  const craft = crafts[family];
  const publishedAt = after(joinedAt, random.whole(2, 40) * hour);
  const isAvailable = random.chance(0.93);
  const startsLater = isAvailable && random.chance(0.18);
  const practisesJudgment = tiers.includes("judgment");
  rows.FreelancerProfile.push({
    userId,
    ...words,
    country,
    languages: [...languages],
    family,
    practisesCommodity: tiers.includes("commodity"),
    practisesJudgment,
    dayRateMinor: practisesJudgment ? priceIn(craft.dayRate * priceFactor, currency) : null,
    currency,
    isAvailable,
    availableFrom: startsLater ? after(now, random.whole(3, 30) * 24 * hour) : null,
    capacity: random.whole(1, 4),
    tools: random.some(craft.tools, random.whole(3, 6)),
    reviewCheck: random.chance(0.4) ? Math.round(60 + 39 * freelancer.ability.review) / 100 : null,
    publishedAt,
    createdAt: joinedAt,
    updatedAt: publishedAt,
  });
  const skills = [
    ...new Set([
      ...random.some(craft.core, random.whole(2, craft.core.length)),
      ...random.some(craft.side, random.whole(3, 7)),
      // Whatever a brief of the field may name, somebody has it.
      ...random.root(`further skills of ${rows.FreelancerProfile.length}`).some(slugsOf(family), 3),
    ]),
  ];
  for (const skill of skills) rows.ProfileSkill.push({ userId, skill, level: random.whole(2, 5) });
  tell("profile.published", {
    subjectId: userId,
    actorId: userId,
    data: { tiers: [...tiers], skills },
    at: publishedAt,
  });
  return { skills };
}

const slugsOf = (of: Family) => catalogue.flatMap(({ family, slug }) => (family === of ? [slug] : []));
