import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { UnpublishListing } from "@/lib/listings/schemas";
import { notify } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/**
 * Takes a listing down (or sends a held one back) with a written reason that reaches its client, who can mend it and publish again. Runs inside
 * the moderator's transaction; call `sendSoon` after the commit.
 */
export async function unpublishListing(
  tx: Tx,
  admin: Viewer,
  input: UnpublishListing,
  now = new Date(),
): Promise<{ clientId: string }> {
  const { listingId, reason, caseId } = UnpublishListing.parse(input);
  assertAdmin(admin);
  const listing = await tx.listing.findUnique({
    where: { id: listingId },
    select: { clientId: true, title: true },
  });
  if (!listing) throw notFound();
  await claim(
    tx.listing.updateMany({
      where: { id: listingId, state: { in: ["published", "held"] } },
      data: { state: "unpublished", unpublishedAt: now, unpublishedReason: reason },
    }),
    "briefs.errors.notOpen",
  );
  await appendEvent(tx, "listing.unpublished", {
    subjectId: listingId,
    actorId: admin.id,
    data: { by: "moderator", caseId },
  });
  await notify(tx, {
    userId: listing.clientId,
    kind: "briefs.notices.unpublished",
    params: { title: listing.title },
    href: `/briefs/${listingId}`,
    alsoByMail: true,
  });
  return { clientId: listing.clientId };
}
