import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { conflict, forbidden, notFound } from "@/lib/errors";
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
import { RankPackage } from "@/lib/matching/schemas";
import { storeRun } from "@/lib/matching/store-run";
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
  // Nothing here depends on anything else: one wait instead of six, one after the other.
  const [part, unavailable, columns] = await Promise.all([
    loadPackage({ id: packageId, listing: seenBy(viewer) }),
    unavailableFor(packageId),
    matchingEngine().current(),
    spend("write", viewer.id),
  ]);
  if (!part) throw notFound();
  const { listing } = part;
  if (!mayEditListing(viewer, listing)) throw forbidden("shortlist.errors.financeSeat");
  if (!isOpen(listing.state)) throw conflict("shortlist.errors.notOpen");
  if (part.state !== "open") throw conflict("shortlist.errors.filled");

  const epoch = now.toISOString().slice(0, 10);
  const question = { ...packageQuestion(part, now), unavailable };
  const ranked = rankDeep(question, columns, now, epoch);
  const { policyVersion } = ranked;
  const inputHash = inputHashOf(question, ranked, columns.priors.version, epoch);
  const result = runOf(question, ranked, columns.priors.version, now, epoch);
  const pseudonymOf = (id: string) => pseudonymIn(inputHash, id);
  const circumstances = { now, epoch, count: result.order.length, pseudonymOf };
  const receipt = writeReceipt(question, ranked, columns, circumstances);
  const seen = result.order.slice(0, rankingPolicy.page[part.tier]);
  const page = { tier: part.tier, seen, changes: result.pages[0] ?? [] };
  const of = { listingId: listing.id, packageId, viewerId: viewer.id };
  const stored = await storeRun({ ...of, policyVersion, inputHash, result, receipt, page }, now);
  return { ...stored, listingId: listing.id };
}
