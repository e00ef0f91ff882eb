import { db } from "@/lib/db";
import { factsOf, type ListingFacts, listingFields, type PackageView } from "@/lib/listings/queries";
import { AppealedSpan } from "@/lib/moderation/schemas";

/** What an appeal against a tier is about: the package in its listing, and the evidence if it is about that. */
export interface TierMatter {
  listing: ListingFacts & { client: { id: string } };
  part: PackageView;
  span: AppealedSpan | null;
}

/** For those who may read the case; null when the package is gone. */
export async function findTierMatter(item: { subjectId: string; span: unknown }): Promise<TierMatter | null> {
  const row = await db.listing.findFirst({
    where: { packages: { some: { id: item.subjectId } } },
    select: { ...listingFields, clientId: true },
  });
  if (!row) return null;
  const listing = { ...factsOf(row), client: { id: row.clientId } };
  const part = listing.packages.find(({ id }) => id === item.subjectId);
  return part ? { listing, part, span: AppealedSpan.nullable().parse(item.span) } : null;
}
