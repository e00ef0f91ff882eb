import { after, day } from "@/lib/clock";
import { families } from "@/lib/skills/families";
import type { Tier } from "@/lib/tiers";
import { chineseCultures, drawPerson, type Person } from "./draw-person.ts";
import { introduce } from "./introduce.ts";
import { makeEvidence } from "./make-evidence.ts";
import { makeProfile } from "./make-profile.ts";
import { makeUser } from "./make-user.ts";
import type { Random } from "./random.ts";
import type { DemoFreelancer, Making } from "./world.ts";

const count = 319;

/** People of all fields and both tiers; about one in seven came lately and has evidence, but no contract yet. */
export function makeFreelancers(making: Making, taken: Set<string>): DemoFreelancer[] {
  return Array.from({ length: count }, (_, index) => {
    const random = making.random.branch(`freelancer ${index}`);
    const draws = { ...making, random };
    // Some in each field, so that nobody who posts in Chinese finds it empty.
    const person = drawPerson(random, taken, index % 9 === 4 ? chineseCultures : undefined);
    const isNewcomer = index % 20 >= 17;
    return makeFreelancer(draws, person, {
      family: families[index % families.length] ?? "writing",
      tiers: drawTiers(random),
      isNewcomer,
      joinedAt: after(making.now, -(isNewcomer ? random.whole(3, 130) : random.whole(200, 1000)) * day),
    });
  });
}

export function makeFreelancer(
  making: Making,
  person: Person,
  given: Pick<DemoFreelancer, "family" | "tiers" | "isNewcomer" | "joinedAt">,
): DemoFreelancer {
  const { random } = making;
  const { joinedAt, isNewcomer } = given;
  const family = families.find((each) => each === given.family) ?? "writing";
  const tiers = given.tiers;
  const id = makeUser(making, person, { isFreelancer: true }, joinedAt);
  const level = random.normal(0.52, 0.2);
  const around = () => clamp(level + random.normal(0, 0.14));
  const freelancer: Omit<DemoFreelancer, "rateCards" | "skills"> = {
    id,
    name: person.name,
    family,
    tiers,
    languages: person.languages,
    currency: person.currency,
    joinedAt,
    isNewcomer,
    ability: { scoping: around(), review: around(), delivery: around() },
    priceFactor: Math.exp(random.normal(priceLevel[person.country] ?? 0, 0.22)),
    demand: isNewcomer ? 0 : Math.exp(random.normal(0, 0.8)),
  };
  const main = tiers.length === 2 ? random.pick(tiers) : (tiers[0] ?? "commodity");
  const words = introduce(random, { family, main, isChinese: person.locale === "zh" });
  const profile = makeProfile(making, freelancer, { ...words, country: person.country });
  const rateCards = makeEvidence(making, freelancer);
  return { ...freelancer, ...profile, rateCards };
}

function drawTiers(random: Random): Tier[] {
  const drawn = random.weighted({ commodity: 34, judgment: 28, both: 38 });
  return drawn === "both" ? ["commodity", "judgment"] : [drawn];
}

const clamp = (value: number) => Math.min(0.98, Math.max(0.05, value));

/** Log of the usual rates of a place against the middle. */
const priceLevel: Readonly<Record<string, number>> = {
  US: 0.3,
  GB: 0.2,
  DE: 0.2,
  NL: 0.2,
  NO: 0.3,
  SE: 0.2,
  DK: 0.25,
  SG: 0.15,
  AU: 0.2,
  IN: -0.3,
  NG: -0.3,
  KE: -0.3,
  PH: -0.35,
  VN: -0.3,
  ID: -0.35,
  UA: -0.2,
  EG: -0.3,
  CN: -0.1,
};
