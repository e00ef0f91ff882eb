import { after, day } from "@/lib/clock";
import { isCurrency } from "@/lib/money";
import { families } from "@/lib/skills/families";
import { companies } from "./content/companies.ts";
import { crafts } from "./crafts.ts";
import { fill } from "./fill.ts";
import { priceIn } from "./price-in.ts";
import type { DemoFreelancer, DemoRateCard, Making } from "./world.ts";

type Owner = Omit<DemoFreelancer, "rateCards" | "skills">;

/** Rate cards for commodity people, decisions and case studies for judgment people. */
export function makeEvidence(making: Making, owner: Owner): DemoRateCard[] {
  if (owner.tiers.includes("judgment")) {
    makeDecisions(making, owner);
    makeCaseStudies(making, owner);
  }
  return owner.tiers.includes("commodity") ? makeRateCards(making, owner) : [];
}

function makeRateCards({ rows, tell, random }: Making, owner: Owner): DemoRateCard[] {
  const { id: userId, joinedAt, currency, priceFactor } = owner;
  return random.some(craftOf(owner).rateCards, random.whole(1, 3)).map((body) => {
    const createdAt = after(joinedAt, random.whole(1, 20) * 0.1 * day);
    const card: DemoRateCard = {
      id: random.id(createdAt),
      title: body.title,
      unit: body.unit,
      includes: body.includes,
      unitPriceMinor: priceIn(body.price * priceFactor, currency),
      currency,
      turnaroundDays: Math.max(1, body.days + random.whole(-1, 2)),
      unitsPerWeek: Math.max(1, Math.round(body.perWeek * (0.6 + random.next() * 0.8))),
      skills: body.skills,
    };
    rows.RateCard.push({
      ...card,
      skills: [...body.skills],
      userId,
      family: owner.family,
      isActive: true,
      createdAt,
      updatedAt: createdAt,
    });
    // A card is only credible when its skills stand on the profile as well.
    for (const skill of body.skills)
      if (!rows.ProfileSkill.some((has) => has.userId === userId && has.skill === skill))
        rows.ProfileSkill.push({ userId, skill, level: random.whole(3, 5) });
    tell("profile.rate-card-posted", {
      subjectId: userId,
      actorId: userId,
      data: {
        rateCardId: card.id,
        unitPriceMinor: card.unitPriceMinor,
        currency: isCurrency(currency) ? currency : "USD",
        turnaroundDays: card.turnaroundDays,
      },
      at: createdAt,
    });
    return card;
  });
}

function makeDecisions({ rows, tell, random, now }: Making, owner: Owner): void {
  for (const body of random.some(craftOf(owner).decisions, random.whole(1, 3))) {
    const createdAt = timeSince(owner.joinedAt, now, random.next());
    const id = random.id(createdAt);
    const values = { ...random.pick(companies) };
    const say = (template: string) => fill(template, values, random);
    rows.DecisionEntry.push({
      id,
      userId: owner.id,
      question: say(body.question),
      options: say(body.options),
      choice: say(body.choice),
      reason: say(body.reason),
      outcome: say(body.outcome),
      createdAt,
    });
    tell("profile.decision-published", {
      subjectId: owner.id,
      actorId: owner.id,
      data: { decisionId: id },
      at: createdAt,
    });
  }
}

function makeCaseStudies({ rows, random, now }: Making, owner: Owner): void {
  for (const body of random.some(craftOf(owner).cases, random.whole(1, 2))) {
    const createdAt = timeSince(owner.joinedAt, now, random.next());
    const values = { ...random.pick(companies) };
    const say = (template: string) => fill(template, values, random);
    rows.CaseStudy.push({
      id: random.id(createdAt),
      userId: owner.id,
      title: say(body.title),
      problem: say(body.problem),
      role: say(body.role),
      outcome: say(body.outcome),
      link: "",
      createdAt,
    });
  }
}

const craftOf = (owner: Owner) => crafts[families.find((each) => each === owner.family) ?? "writing"];

const timeSince = (from: Date, now: Date, share: number) =>
  after(from, Math.max(0, (now.getTime() - from.getTime()) * 0.8 * share));
