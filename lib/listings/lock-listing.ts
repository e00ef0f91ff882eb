import type { Tx } from "@/lib/db";

/**
 * Lets everything that decides over a listing's places take turns until the caller's transaction ends: without it two
 * hires of different people could each see the package as open, or lock each other's rows crosswise.
 */
export async function lockListing(tx: Tx, listingId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Listing" WHERE "id" = ${listingId}::uuid FOR UPDATE`;
}
