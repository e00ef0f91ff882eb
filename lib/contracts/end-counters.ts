import { offerPath } from "@/lib/contracts/paths";
import { userOf } from "@/lib/contracts/policy";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";

/**
 * Ends what is still being discussed for proposals of a listing that were decided, or that is no longer open, inside the
 * transaction that did it. The caller has locked the listing. Whoever did not do it themselves is told.
 */
export async function endCounters(
  tx: Tx,
  { listingId, actorId, at }: { listingId: string; actorId: string; at: Date },
): Promise<void> {
  const offers = await tx.offer.findMany({
    where: {
      listingId,
      state: "open",
      proposal: { OR: [{ state: { not: "sent" } }, { listing: { state: { not: "published" } } }] },
    },
    include: { proposal: { select: { state: true, listing: { select: { title: true } } } } },
  });
  for (const { proposal, ...offer } of offers) {
    const { count } = await tx.offer.updateMany({
      where: { id: offer.id, state: "open" },
      data: { state: "withdrawn", decidedAt: at },
    });
    // It expired in this very moment.
    if (count === 0 || !proposal) continue;
    await cancelDeadlines(tx, offer.id, null, at);
    const { state, listing } = proposal;
    const because = state === "sent" || state === "draft" ? "closed" : state;
    await appendEvent(tx, "contract.offer-ended", { subjectId: offer.id, actorId, at, data: { because } });
    for (const side of ["client", "freelancer"] as const)
      if (userOf(offer, side) !== actorId)
        await tell(
          tx,
          { ...offer, title: listing.title },
          side,
          "counterEnded",
          { because },
          offerPath(offer.id),
        );
  }
}
