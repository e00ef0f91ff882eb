import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { holdEditable } from "@/lib/listings/editable-listing";
import { checkForPublishing } from "@/lib/listings/publish-checks";
import { publishedData } from "@/lib/listings/published-data";
import { OneListing } from "@/lib/listings/schemas";
import { screenBrief } from "@/lib/listings/screen-brief";
import { textHash } from "@/lib/listings/text-hash";
import { claim } from "@/lib/transition";

/**
 * Makes a brief public once everything holds that `checkForPublishing` asks for. Where screening wants a person to look
 * first, it is held instead, and a moderator releases it. One of two at once wins.
 */
export async function publishListing(
  viewer: Viewer,
  input: OneListing,
  now = new Date(),
): Promise<{ listingId: string; state: "published" | "held" }> {
  const { listingId } = OneListing.parse(input);
  assertConfirmed(viewer);
  return db.$transaction(async (tx) => {
    const listing = await holdEditable(tx, viewer, listingId);
    const findings = screenBrief(listing);
    const checks = checkForPublishing(
      { ...listing, isSplitCurrent: listing.splitOfHash === textHash(listing) },
      viewer,
      findings,
      now,
    );
    const missing = checks.find((check) => !check.isMet);
    if (missing) throw invalid(`briefs.checks.${missing.check}.${missing.key}`);
    const held = findings.filter((finding) => finding.severity === "hold").map(({ rule }) => rule);
    const actor = { subjectId: listingId, actorId: viewer.id };
    if (held.length > 0) {
      await claim(
        tx.listing.updateMany({ where: { id: listingId, state: listing.state }, data: { state: "held" } }),
      );
      await appendEvent(tx, "listing.held", { ...actor, data: { rules: [...new Set(held)] } });
      return { listingId, state: "held" };
    }
    await claim(
      tx.listing.updateMany({
        where: { id: listingId, state: listing.state },
        data: {
          state: "published",
          publishedAt: listing.publishedAt ?? now,
          unpublishedAt: null,
          unpublishedReason: null,
        },
      }),
    );
    if (listing.publishedAt)
      await appendEvent(tx, "listing.republished", { ...actor, data: { caseId: null } });
    await appendEvent(tx, "listing.published", { ...actor, data: publishedData(listing) });
    return { listingId, state: "published" };
  });
}
