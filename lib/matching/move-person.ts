import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { inOwnOrder, moved } from "@/lib/matching/own-order";
import { MovePerson } from "@/lib/matching/schemas";
import { storedRunSchema } from "@/lib/matching/stored-run";
import { claim } from "@/lib/transition";

/**
 * A client puts one person of a shown list a place earlier or later for themselves. The ranking, its points and its
 * receipt stay, and nothing is learnt from it. Refuses not-found, forbidden, conflict (moved meanwhile), limit.
 */
export async function movePerson(
  viewer: Viewer,
  input: MovePerson,
): Promise<{ listingId: string; packageId: string }> {
  const { rankRunId, freelancerId, direction } = MovePerson.parse(input);
  assertCanAct(viewer);
  const run = await db.rankRun.findFirst({
    where: { id: rankRunId, listing: seenBy(viewer) },
    select: {
      packageId: true,
      shown: true,
      result: true,
      ownOrder: true,
      listing: { select: { id: true, clientId: true, organisationId: true } },
    },
  });
  if (!run) throw notFound();
  const { listing, packageId, ownOrder, shown } = run;
  if (!mayEditListing(viewer, listing)) throw forbidden("shortlist.errors.financeSeat");
  const ids = storedRunSchema
    .parse(run.result)
    .order.slice(0, shown)
    .map((entry) => entry.freelancerId);
  if (!ids.includes(freelancerId)) throw notFound();
  await spend("write", viewer.id);
  const order = moved(
    inOwnOrder(ids, (id) => id, ownOrder),
    freelancerId,
    direction,
  );
  const isUndone = order.every((id, index) => id === ids[index]);
  await db.$transaction(async (tx) => {
    await claim(
      tx.rankRun.updateMany({
        where: { id: rankRunId, ownOrder: { equals: ownOrder } },
        data: { ownOrder: isUndone ? [] : order },
      }),
      "shortlist.errors.movedMeanwhile",
    );
    await appendEvent(tx, "listing.ranking-reordered", {
      subjectId: listing.id,
      actorId: viewer.id,
      data: { packageId, rankRunId, isUndone },
    });
  });
  return { listingId: listing.id, packageId };
}
