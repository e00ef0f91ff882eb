import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { endCounters } from "@/lib/contracts/end-counters";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { unpublishListing } from "@/lib/listings/unpublish-listing";
import { TakeDownListing } from "@/lib/moderation/schemas";
import { writeDecision } from "@/lib/moderation/write-decision";
import { sendSoon } from "@/lib/send-soon";

/**
 * A moderator takes a listing down of their own accord: a case that is opened and decided in one step, so that the client
 * reads the statement of reasons and can appeal to somebody else. Refuses not-found, forbidden, conflict.
 */
export async function takeDownListing(
  viewer: Viewer,
  input: TakeDownListing,
  now = new Date(),
): Promise<{ caseId: string }> {
  const { listingId, rule, facts, evidence } = TakeDownListing.parse(input);
  assertAdmin(viewer);
  const caseId = await db.$transaction(async (tx) => {
    const listing = await tx.listing.findUnique({ where: { id: listingId }, select: { clientId: true } });
    if (!listing) throw notFound();
    const { id } = await tx.case.create({
      data: {
        kind: "unpublish",
        state: "decided",
        subjectType: "listing",
        subjectId: listingId,
        concernedId: listing.clientId,
        openedById: viewer.id,
        reason: "misleading",
        text: facts,
      },
      select: { id: true },
    });
    await unpublishListing(tx, viewer, { listingId, reason: facts, caseId: id }, now);
    await endCounters(tx, { listingId, actorId: viewer.id, at: now });
    await appendEvent(tx, "case.opened", {
      subjectId: id,
      actorId: viewer.id,
      data: {
        kind: "unpublish",
        about: { type: "listing", id: listingId },
        concernedId: listing.clientId,
        reason: "moderator",
      },
    });
    const reasons = { rule, facts, evidence, decidedById: viewer.id };
    await writeDecision(
      tx,
      { caseId: id, instance: 1, outcome: "unpublished", ...reasons, first: null },
      now,
    );
    return id;
  });
  sendSoon();
  return { caseId };
}
