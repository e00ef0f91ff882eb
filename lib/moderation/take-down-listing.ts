import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { unpublishListing } from "@/lib/listings/unpublish-listing";
import { TakeDownListing } from "@/lib/moderation/schemas";
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
    const decision = {
      instance: 1,
      decidedById: viewer.id,
      outcome: "unpublished",
      rule,
      facts,
      evidence,
      effect: "unpublished",
      at: now,
    };
    const { id, decisions } = await tx.case.create({
      data: {
        kind: "unpublish",
        state: "decided",
        subjectType: "listing",
        subjectId: listingId,
        concernedId: listing.clientId,
        openedById: viewer.id,
        reason: "misleading",
        text: facts,
        decisions: { create: decision },
      },
      select: { id: true, decisions: { select: { id: true } } },
    });
    await unpublishListing(tx, viewer, { listingId, reason: facts, caseId: id }, now);
    const actor = { subjectId: id, actorId: viewer.id };
    await appendEvent(tx, "case.opened", {
      ...actor,
      data: {
        kind: "unpublish",
        about: { type: "listing", id: listingId },
        concernedId: listing.clientId,
        reason: "moderator",
      },
    });
    await appendEvent(tx, "case.decided", {
      ...actor,
      data: {
        decisionId: decisions[0]?.id ?? id,
        instance: 1,
        outcome: "unpublished",
        rule,
        isAutomated: false,
        isOverturned: false,
      },
    });
    return id;
  });
  sendSoon();
  return { caseId };
}
