import { z } from "zod";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Whose profile can be seen: published, and not suspended. */
export const visibleProfile = {
  publishedAt: { not: null },
  user: { suspendedAt: null },
} satisfies Prisma.FreelancerProfileWhereInput;

const bookableSelect = {
  id: true,
  userId: true,
  title: true,
  family: true,
  skills: true,
  unit: true,
  unitPriceMinor: true,
  currency: true,
  turnaroundDays: true,
  unitsPerWeek: true,
  includes: true,
  profile: { select: { isAvailable: true, availableFrom: true, user: { select: { name: true } } } },
} satisfies Prisma.RateCardSelect;

export type BookableRateCard = Prisma.RateCardGetPayload<{ select: typeof bookableSelect }>;

/** A rate card that can be booked: standing, on a visible profile that practises commodity work. Else not found. */
export async function getBookableRateCardOrThrow(rateCardId: string): Promise<BookableRateCard> {
  if (!z.uuid().safeParse(rateCardId).success) throw notFound();
  const card = await db.rateCard.findFirst({
    where: { id: rateCardId, isActive: true, profile: { ...visibleProfile, practisesCommodity: true } },
    select: bookableSelect,
  });
  if (!card) throw notFound();
  return card;
}
