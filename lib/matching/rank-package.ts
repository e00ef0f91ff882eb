import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { isOpen } from "@/lib/listings/states";
import { matchingEngine } from "@/lib/matching/engine";
import { inputHashOf } from "@/lib/matching/input-hash";
import { loadPackage } from "@/lib/matching/load-package";
import { packageQuestion } from "@/lib/matching/package-question";
import { rankingPolicy } from "@/lib/matching/policy";
import { pseudonymIn } from "@/lib/matching/pseudonyms";
import { recordExposure } from "@/lib/matching/record-exposure";
import { RankPackage } from "@/lib/matching/schemas";
import { rankDeep, runOf } from "@/lib/matching/stored-run";
import { unavailableFor } from "@/lib/matching/unavailable";
import { writeReceipt } from "@/lib/matching/write-receipt";

/**
 * Ranks people for an open package and records that its client saw the first page. While nothing has changed, the
 * same day's ranking is found again and spends nobody's exposure a second time, also for two at once.
 */
export async function rankPackage(
  viewer: Viewer,
  input: RankPackage,
  now = new Date(),
): Promise<{ rankRunId: string; listingId: string; isNew: boolean }> {
  const { packageId } = RankPackage.parse(input);
  assertCanAct(viewer);
  const part = await loadPackage({ id: packageId, listing: seenBy(viewer) });
  if (!part) throw notFound();
  const { listing } = part;
  if (!mayEditListing(viewer, listing)) throw forbidden("shortlist.errors.financeSeat");
  if (!isOpen(listing.state)) throw conflict("shortlist.errors.notOpen");
  if (part.state !== "open") throw conflict("shortlist.errors.filled");
  await spend("write", viewer.id);

  const epoch = now.toISOString().slice(0, 10);
  const [unavailable, columns] = await Promise.all([unavailableFor(listing), matchingEngine().current()]);
  const question = { ...packageQuestion(part, now), unavailable };
  const ranked = rankDeep(question, columns, now, epoch);
  const { policyVersion } = ranked;
  const inputHash = inputHashOf(question, ranked, columns.priors.version, epoch);
  const result = runOf(question, ranked, columns.priors.version, now, epoch);
  const pseudonymOf = (id: string) => pseudonymIn(inputHash, id);
  const circumstances = { now, epoch, count: result.order.length, pseudonymOf };
  const receipt = writeReceipt(question, ranked, columns, circumstances);
  const shown = Math.min(rankingPolicy.page[part.tier], result.order.length);

  return db.$transaction(async (tx) => {
    const key = { packageId_inputHash: { packageId, inputHash } };
    // Whoever comes second waits here for the first to commit, and then inserts nothing.
    const { count } = await tx.rankRun.createMany({
      data: {
        listingId: listing.id,
        packageId,
        viewerId: viewer.id,
        policyVersion,
        inputHash,
        result,
        receipt,
        shown,
        at: now,
      },
      skipDuplicates: true,
    });
    if (count === 0) {
      const { id } = await tx.rankRun.update({ where: key, data: { at: now }, select: { id: true } });
      return { rankRunId: id, listingId: listing.id, isNew: false };
    }
    const { id } = await tx.rankRun.findUniqueOrThrow({ where: key, select: { id: true } });
    const seen = { tier: part.tier, seen: result.order.slice(0, shown), changes: result.pages[0] ?? [] };
    await recordExposure(tx, { rankRunId: id, ...seen }, now);
    await appendEvent(tx, "listing.ranking-shown", {
      subjectId: listing.id,
      actorId: viewer.id,
      data: { packageId, rankRunId: id, policyVersion },
    });
    return { rankRunId: id, listingId: listing.id, isNew: true };
  });
}
