import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { excerptOf } from "@/lib/listings/excerpt";
import { findListings } from "@/lib/listings/find-listings";
import type { ListingFilter } from "@/lib/listings/listing-filter";
import { mayEditListing, maySeeListing } from "@/lib/listings/policy";
import { asId, factsOf, type ListingFacts, listingFields } from "@/lib/listings/queries";
import { isPublic } from "@/lib/listings/states";
import { type Currency, isCurrency } from "@/lib/money";
import type { Tier } from "@/lib/tiers";

export const listingsPerPage = 20;
const excerptLength = 280;

/** A listing in the list: enough to know whether to open it. */
export interface ListingRow {
  id: string;
  title: string;
  /** The first of the client's own words, on one line. */
  excerpt: string;
  language: string;
  tier: Tier | null;
  isMixed: boolean;
  family: string;
  skills: string[];
  budgetMinMinor: number | null;
  budgetMaxMinor: number | null;
  currency: Currency;
  decisionDeadlineAt: Date | null;
  publishedAt: Date | null;
  packages: { tier: Tier }[];
}

export interface ListingPage {
  rows: ListingRow[];
  total: number;
  previous: string | null;
  next: string | null;
}

/** One page of what is public and open. The same number of queries however many there are. */
export async function browseListings(filter: ListingFilter, size = listingsPerPage): Promise<ListingPage> {
  const { ids, ...place } = await findListings(filter, size);
  const found = await db.listing.findMany({ where: { id: { in: ids } }, select: rowFields });
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [rowOf(row)] : [];
  });
  return { rows, ...place };
}

/** A listing as this reader may see it. */
export interface ReadListing extends ListingFacts {
  client: { id: string; name: string; since: Date };
  /** Whether the reader owns it, through themselves or a seat, and whether they may change it. */
  isOwn: boolean;
  mayEdit: boolean;
  /** The moderator's reason; only for the owner and for admins. */
  unpublishedReason: string | null;
}

/** A listing that is or was public; a draft, a held or an unpublished one only for its owner and for admins. */
export async function readListing(viewer: Viewer | null, listingId: string): Promise<ReadListing> {
  const row = await db.listing.findFirst({
    where: { id: asId(listingId) },
    select: {
      ...listingFields,
      clientId: true,
      organisationId: true,
      unpublishedReason: true,
      client: { select: { id: true, name: true, createdAt: true } },
    },
  });
  const isOwn = row !== null && viewer !== null && maySeeListing(viewer, row);
  const isInsider = isOwn || viewer?.isAdmin === true;
  if (!row || !(isPublic(row.state) || isInsider)) throw notFound();
  const { createdAt, ...client } = row.client;
  return {
    ...factsOf(row),
    client: { ...client, since: createdAt },
    isOwn,
    mayEdit: viewer !== null && viewer.suspendedReason === null && mayEditListing(viewer, row),
    unpublishedReason: isInsider ? row.unpublishedReason : null,
  };
}

/** What the sitemap lists: the newest public listings. */
export async function listForSitemap(limit: number): Promise<{ id: string; updatedAt: Date }[]> {
  return db.listing.findMany({
    where: { state: "published", client: { suspendedAt: null } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, updatedAt: true },
  });
}

const rowFields = {
  id: true,
  title: true,
  description: true,
  language: true,
  tier: true,
  isMixed: true,
  family: true,
  skills: true,
  budgetMinMinor: true,
  budgetMaxMinor: true,
  currency: true,
  decisionDeadlineAt: true,
  publishedAt: true,
  packages: { select: { tier: true }, orderBy: { position: "asc" } },
} satisfies Prisma.ListingSelect;

function rowOf({ description, ...row }: Prisma.ListingGetPayload<{ select: typeof rowFields }>): ListingRow {
  return {
    ...row,
    excerpt: excerptOf(description, excerptLength),
    currency: isCurrency(row.currency) ? row.currency : "USD",
  };
}
