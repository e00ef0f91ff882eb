import { liftSuspension } from "@/lib/accounts/lift-suspension";
import { suspendPerson } from "@/lib/accounts/suspend-person";
import type { Viewer } from "@/lib/accounts/viewer";
import { endCounters } from "@/lib/contracts/end-counters";
import type { Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { redecideTier } from "@/lib/listings/redecide-tier";
import { republishListing } from "@/lib/listings/republish-listing";
import { unpublishListing } from "@/lib/listings/unpublish-listing";
import { barPerson } from "@/lib/matching/bar-person";
import { liftBar } from "@/lib/matching/lift-bar";
import type { Outcome, SubjectType } from "@/lib/moderation/schemas";
import { undoPattern } from "@/lib/moderation/undo-pattern";
import { removeReview } from "@/lib/reviews/remove-review";
import { restoreReview } from "@/lib/reviews/restore-review";
import type { Tier } from "@/lib/tiers";

export interface Effect {
  caseId: string;
  subjectType: SubjectType;
  subjectId: string;
  concernedId: string | null;
  /** What the person reads: the facts of the statement. */
  reason: string;
  toTier?: Tier;
}

/** Does what a decision says, by calling the owner's verb in the moderator's transaction. */
export async function carryOut(tx: Tx, admin: Viewer, outcome: Outcome, effect: Effect): Promise<void> {
  const { caseId, subjectId, concernedId, reason, toTier } = effect;
  if (outcome === "unpublished") {
    await unpublishListing(tx, admin, { listingId: subjectId, reason, caseId });
    await endCounters(tx, { listingId: subjectId, actorId: admin.id, at: new Date() });
  }
  if (outcome === "tier-changed" && toTier)
    await redecideTier(tx, admin, { packageId: subjectId, tier: toTier, reason, caseId });
  if (outcome === "review-removed") await removeReview(tx, admin, { reviewId: subjectId, caseId });
  if (outcome === "suspended" && concernedId)
    await suspendPerson(admin, { personId: concernedId, reason, caseId }, tx);
  if (outcome === "unranked" && concernedId)
    await barPerson(tx, admin, { personId: concernedId, listingId: await listingOf(tx, effect), caseId });
  if (outcome === "reranked" && concernedId)
    await liftBar(tx, admin, { personId: concernedId, caseId, reason });
  if (outcome === "warned" && concernedId)
    await appendEvent(tx, "person.warned", { subjectId: concernedId, actorId: admin.id, data: { caseId } });
}

/** Undoes what the first decision did, when the second says otherwise. A warning cannot be unsaid; it is answered. */
export async function takeBack(tx: Tx, admin: Viewer, outcome: Outcome, effect: Effect): Promise<void> {
  const { caseId, subjectId, concernedId, reason } = effect;
  if (outcome === "unpublished") await republishListing(tx, admin, { listingId: subjectId, caseId });
  if (outcome === "review-removed") await restoreReview(tx, admin, { reviewId: subjectId, caseId });
  if (outcome === "suspended" && concernedId)
    await liftSuspension(admin, { personId: concernedId, caseId }, tx);
  if (outcome === "unranked" && concernedId) {
    // A moderator may have let them back already.
    const standing = await tx.rankingBar.count({ where: { caseId, liftedAt: null } });
    if (standing > 0) await liftBar(tx, admin, { personId: concernedId, caseId, reason, barredBy: caseId });
  }
  if (outcome === "contracts-void") {
    // Another case about the same declaration may have lifted it already.
    const standing = await tx.declaredPattern.count({ where: { id: subjectId, liftedAt: null } });
    if (standing > 0) await undoPattern(tx, admin, { patternId: subjectId, reason, caseId });
  }
  if (outcome === "tier-changed") {
    const last = await tx.tierDecision.findFirst({
      where: { packageId: subjectId, caseId },
      orderBy: { at: "desc" },
      select: { fromTier: true, package: { select: { tier: true } } },
    });
    // Another case may have changed it back already.
    if (last && last.package.tier !== last.fromTier)
      await redecideTier(tx, admin, { packageId: subjectId, tier: last.fromTier, reason, caseId });
  }
}

/** Over a proposal a freelancer is kept out of its listing's rankings; over the person, out of all. */
async function listingOf(tx: Tx, { subjectType, subjectId, concernedId }: Effect): Promise<string | null> {
  if (subjectType !== "proposal") return null;
  const proposal = await tx.proposal.findUnique({
    where: { id: subjectId },
    select: { listingId: true, freelancerId: true },
  });
  // A client is in no ranking.
  if (proposal?.freelancerId !== concernedId) throw invalid("moderation.errors.outcomeDoesNotFit", "outcome");
  return proposal.listingId;
}
