import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { publishedData } from "@/lib/listings/published-data";
import { OneListing } from "@/lib/listings/schemas";
import { packageFields, readPackageRow } from "@/lib/listings/stored-packages";
import { notify } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** A moderator has looked at a held brief and lets it be public. Runs inside the moderator's transaction. */
export async function releaseListing(
  tx: Tx,
  admin: Viewer,
  input: OneListing,
  now = new Date(),
): Promise<void> {
  const { listingId } = OneListing.parse(input);
  assertAdmin(admin);
  const listing = await tx.listing.findUnique({
    where: { id: listingId },
    select: {
      clientId: true,
      title: true,
      budgetMaxMinor: true,
      currency: true,
      decisionDeadlineAt: true,
      modelVersion: true,
      publishedAt: true,
      packages: { select: packageFields, orderBy: { position: "asc" } },
    },
  });
  if (!listing) throw notFound();
  await claim(
    tx.listing.updateMany({
      where: { id: listingId, state: "held" },
      data: {
        state: "published",
        publishedAt: listing.publishedAt ?? now,
        unpublishedAt: null,
        unpublishedReason: null,
      },
    }),
  );
  const data = publishedData({ ...listing, packages: listing.packages.map(readPackageRow) });
  await appendEvent(tx, "listing.published", { subjectId: listingId, actorId: admin.id, data });
  await notify(tx, {
    userId: listing.clientId,
    kind: "briefs.notices.released",
    params: { title: listing.title },
    href: `/briefs/${listingId}`,
    alsoByMail: true,
  });
}
