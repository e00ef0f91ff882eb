import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma, RateCard } from "@/lib/generated/prisma/client";

type ProfileFields = Omit<Prisma.FreelancerProfileUncheckedCreateInput, "userId" | "skills">;

export interface ProfileOverrides extends ProfileFields {
  /** By slug with the declared level. */
  skills?: Record<string, number>;
}

/** A published profile that practises both tiers in writing, with two skills and no evidence yet. */
export async function makeProfile(freelancer: Viewer, overrides: ProfileOverrides = {}): Promise<void> {
  const { skills = { copywriting: 4, "copy-editing": 3 }, ...fields } = overrides;
  await db.freelancerProfile.create({
    data: {
      userId: freelancer.id,
      headline: "Texts that say what the product does",
      about: "Plain words for shops and software.",
      family: "writing",
      languages: ["en"],
      practisesCommodity: true,
      practisesJudgment: true,
      dayRateMinor: 40_000,
      publishedAt: new Date("2026-01-05T09:00:00Z"),
      ...fields,
      skills: { create: Object.entries(skills).map(([skill, level]) => ({ skill, level })) },
    },
  });
}

type RateCardFields = Partial<Omit<Prisma.RateCardUncheckedCreateInput, "userId">>;

/** A standing rate card: a product description for 18.00 USD. The freelancer needs a profile. */
export async function makeRateCard(freelancer: Viewer, overrides: RateCardFields = {}): Promise<RateCard> {
  return db.rateCard.create({
    data: {
      userId: freelancer.id,
      title: "Product descriptions",
      family: "writing",
      skills: ["copywriting"],
      unit: "description of 120 words",
      unitPriceMinor: 1_800,
      currency: "USD",
      turnaroundDays: 3,
      unitsPerWeek: 60,
      includes: "One round of changes.",
      ...overrides,
    },
  });
}

type DecisionFields = Partial<Omit<Prisma.DecisionEntryUncheckedCreateInput, "userId">>;

/** One logged decision. The freelancer needs a profile. */
export async function makeDecision(freelancer: Viewer, overrides: DecisionFields = {}) {
  return db.decisionEntry.create({
    data: {
      userId: freelancer.id,
      question: "Rewrite the old help pages or drop them?",
      options: "Rewrite all 200, keep the 40 that are read, drop everything.",
      choice: "Keep the 40 that are read.",
      reason: "Nine in ten visits went to them.",
      outcome: "Support questions fell by a third.",
      ...overrides,
    },
  });
}
