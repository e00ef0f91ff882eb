import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { AllowTierCases } from "@/lib/listings/schemas";

/**
 * The client lets overturned decisions about a listing's tiers be exported as test cases for the model, or takes that
 * back, in any state of the listing. Refuses not-found, forbidden.
 */
export async function allowTierCases(viewer: Viewer, input: AllowTierCases): Promise<{ listingId: string }> {
  const { listingId, allowed } = AllowTierCases.parse(input);
  assertCanAct(viewer);
  return db.$transaction(async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id: listingId, ...seenBy(viewer) },
      select: { clientId: true, organisationId: true },
    });
    if (!listing) throw notFound();
    if (!mayEditListing(viewer, listing)) throw forbidden("briefs.errors.financeSeat");
    await allowCases(tx, viewer, listingId, allowed);
    return { listingId };
  });
}

/** Keeps the consent and says so in the record, once for each change of mind. */
export async function allowCases(
  tx: Tx,
  viewer: Viewer,
  listingId: string,
  isAllowed: boolean,
): Promise<void> {
  const { count } = await tx.listing.updateMany({
    where: { id: listingId, casesAllowedAt: isAllowed ? null : { not: null } },
    data: { casesAllowedAt: isAllowed ? new Date() : null },
  });
  if (count === 0) return;
  await appendEvent(tx, "listing.cases-allowed", {
    subjectId: listingId,
    actorId: viewer.id,
    data: { isAllowed },
  });
}
