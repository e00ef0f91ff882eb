import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { textOfSpans } from "@/lib/listings/read-package";
import type { PackageFacts } from "@/lib/listings/work-packages";
import type { Tier } from "@/lib/tiers";

interface Decision {
  listingId: string;
  packageId: string;
  to: Tier;
  by: "client" | "moderator";
  actorId: string;
  reason: string;
  /** Set where the client answered a question of the model instead of giving a reason. */
  answered?: { question: string; answer: string };
  caseId?: string;
  /** The package as it stood, and the text that its spans count into. */
  part: Pick<PackageFacts, "tier" | "modelTier" | "modelProbability" | "modelVersion" | "spans">;
  text: string;
}

/** Keeps a person's decision about a tier: the row with its reason and what the model had said, and the event without them. */
export async function decideTier(tx: Tx, decision: Decision): Promise<void> {
  const { listingId, packageId, to, by, actorId, reason, answered, caseId, part, text } = decision;
  const { id } = await tx.tierDecision.create({
    data: {
      packageId,
      fromTier: part.tier,
      toTier: to,
      by,
      decidedById: actorId,
      reason,
      question: answered?.question,
      answer: answered?.answer,
      caseId,
      modelVersion: part.modelVersion,
      modelTier: part.modelTier,
      modelProbability: part.modelProbability,
      words: textOfSpans(text, part.spans),
    },
    select: { id: true },
  });
  const actor = { subjectId: listingId, actorId };
  if (answered)
    await appendEvent(tx, "listing.tier-answered", {
      ...actor,
      data: { packageId, ...answered, from: part.tier, to, tierDecisionId: id },
    });
  else
    await appendEvent(tx, "listing.tier-overruled", {
      ...actor,
      data: {
        packageId,
        by,
        from: part.tier,
        to,
        probability: part.modelProbability,
        modelVersion: part.modelVersion,
        tierDecisionId: id,
      },
    });
}

/** What a moderator decided about a package, its client cannot decide again. */
export async function assertNoModerator(tx: Tx, packageId: string): Promise<void> {
  const byModerator = await tx.tierDecision.count({ where: { packageId, by: "moderator" } });
  if (byModerator > 0) throw conflict("briefs.errors.moderatorDecided");
}
