import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { RepublishListing } from "@/lib/listings/schemas";
import { notify } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** Puts a listing back that was taken down, when an appeal says so. Runs inside the moderator's transaction. */
export async function republishListing(tx: Tx, admin: Viewer, input: RepublishListing): Promise<void> {
  const { listingId, caseId } = RepublishListing.parse(input);
  assertAdmin(admin);
  const listing = await tx.listing.findUnique({
    where: { id: listingId },
    select: { clientId: true, title: true },
  });
  if (!listing) throw notFound();
  await claim(
    tx.listing.updateMany({
      where: { id: listingId, state: "unpublished" },
      data: { state: "published", unpublishedAt: null, unpublishedReason: null },
    }),
  );
  await appendEvent(tx, "listing.republished", { subjectId: listingId, actorId: admin.id, data: { caseId } });
  await notify(tx, {
    userId: listing.clientId,
    kind: "briefs.notices.republished",
    params: { title: listing.title },
    href: `/briefs/${listingId}`,
    alsoByMail: true,
  });
}
