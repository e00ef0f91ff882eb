import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { RankEntry } from "@/lib/matching/rank";
import type { MatchListing } from "@/lib/matching/snapshot";
import { type Currency, isCurrency } from "@/lib/money";

/** A ranked person with a name: joined only now, so that no name was ever near the ranking. */
export interface RankedPerson {
  /** The place in the list as it was ranked, from 1. */
  place: number;
  entry: RankEntry;
  name: string;
  headline: string;
  languages: string[];
  /** Takes work today, as the profile says now. */
  isFreeNow: boolean;
  invitation: { state: "sent" | "answered" | "declined"; at: Date } | null;
  /** Whether the client has a proposal of theirs for this listing. */
  hasProposed: boolean;
  rateCards: RateCardOffer[];
}

export interface RateCardOffer {
  id: string;
  title: string;
  unit: string;
  unitPriceMinor: number;
  currency: Currency;
  turnaroundDays: number;
}

/** Who the entries are, in their order; people whose profile can't be seen any more are left out. */
export async function introduce(
  entries: readonly RankEntry[],
  { id: listingId, packageId, tier, family }: MatchListing,
  now: Date,
): Promise<RankedPerson[]> {
  const rows = await db.freelancerProfile.findMany({
    where: {
      userId: { in: entries.map(({ freelancerId }) => freelancerId) },
      publishedAt: { not: null },
      user: { suspendedAt: null },
    },
    select: fieldsFor(listingId, packageId, family, tier === "commodity"),
  });
  const byId = new Map(rows.map((row) => [row.userId, row]));
  return entries.flatMap((entry, index) => {
    const row = byId.get(entry.freelancerId);
    return row ? [personOf(row, entry, index + 1, now)] : [];
  });
}

const fieldsFor = (listingId: string, packageId: string, family: string, withCards: boolean) =>
  ({
    userId: true,
    headline: true,
    languages: true,
    isAvailable: true,
    availableFrom: true,
    rateCards: {
      where: { isActive: true, family },
      select: {
        id: true,
        title: true,
        unit: true,
        unitPriceMinor: true,
        currency: true,
        turnaroundDays: true,
        skills: true,
      },
      orderBy: { createdAt: "asc" },
      take: withCards ? 6 : 0,
    },
    user: {
      select: {
        name: true,
        invitationsReceived: {
          where: { packageId, state: { not: "withdrawn" } },
          select: { state: true, createdAt: true },
        },
        proposals: {
          where: { listingId, state: { in: ["sent", "declined", "accepted"] } },
          select: { id: true },
        },
      },
    },
  }) satisfies Prisma.FreelancerProfileSelect;

type Row = Prisma.FreelancerProfileGetPayload<{ select: ReturnType<typeof fieldsFor> }>;

const cardsShown = 2;

function personOf(row: Row, entry: RankEntry, place: number, now: Date): RankedPerson {
  const [invitation] = row.user.invitationsReceived;
  const matched = new Set(entry.facts.matched.map(({ slug }) => slug));
  const overlap = (skills: readonly string[]) => skills.filter((slug) => matched.has(slug)).length;
  return {
    place,
    entry,
    name: row.user.name,
    headline: row.headline,
    languages: row.languages,
    isFreeNow: row.isAvailable && (row.availableFrom === null || row.availableFrom <= now),
    invitation:
      invitation && invitation.state !== "withdrawn"
        ? { state: invitation.state, at: invitation.createdAt }
        : null,
    hasProposed: row.user.proposals.length > 0,
    rateCards: [...row.rateCards]
      .sort((a, b) => overlap(b.skills) - overlap(a.skills))
      .slice(0, cardsShown)
      .map(({ skills: _, currency, ...card }) => ({
        ...card,
        currency: isCurrency(currency) ? currency : "USD",
      })),
  };
}
