import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { isOpen } from "@/lib/listings/states";
import { rankingPolicy } from "@/lib/matching/policy";
import { recordExposure } from "@/lib/matching/record-exposure";
import { ShowMore } from "@/lib/matching/schemas";
import { storedRunSchema } from "@/lib/matching/stored-run";
import { claim } from "@/lib/transition";

/** Opens the second page of a ranking and records that its people were seen: once, whoever asks first. `from` is the first of them. */
export async function showMore(
  viewer: Viewer,
  input: ShowMore,
  now = new Date(),
): Promise<{ listingId: string; packageId: string; from: string }> {
  const { rankRunId } = ShowMore.parse(input);
  assertCanAct(viewer);
  const run = await db.rankRun.findFirst({
    where: { id: rankRunId, listing: seenBy(viewer) },
    select: {
      packageId: true,
      shown: true,
      result: true,
      policyVersion: true,
      listing: { select: { id: true, state: true, clientId: true, organisationId: true } },
    },
  });
  if (!run) throw notFound();
  const { listing, packageId, shown, policyVersion } = run;
  if (!mayEditListing(viewer, listing)) throw forbidden("shortlist.errors.financeSeat");
  if (!isOpen(listing.state)) throw conflict("shortlist.errors.notOpen");
  const { order, pages, question } = storedRunSchema.parse(run.result);
  if (shown >= order.length) throw conflict("shortlist.errors.allShown");
  const page = rankingPolicy.page[question.tier];
  await db.$transaction(async (tx) => {
    await claim(
      tx.rankRun.updateMany({
        where: { id: rankRunId, shown },
        data: { shown: Math.min(shown + page, order.length) },
      }),
      "shortlist.errors.allShown",
    );
    const seen = order.slice(0, shown + page);
    const changes = pages[Math.floor(shown / page)] ?? [];
    await recordExposure(tx, { rankRunId, tier: question.tier, seen, changes }, now);
    await appendEvent(tx, "listing.ranking-shown", {
      subjectId: listing.id,
      actorId: viewer.id,
      data: { packageId, rankRunId, policyVersion },
    });
  });
  return { listingId: listing.id, packageId, from: order[shown]?.freelancerId ?? "" };
}
