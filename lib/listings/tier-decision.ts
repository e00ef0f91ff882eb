import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import type { Tier } from "@/lib/tiers";

interface Decision {
  listingId: string;
  packageId: string;
  from: Tier;
  to: Tier;
  by: "client" | "moderator";
  actorId: string;
  reason: string;
  probability: number;
  modelVersion: string;
}

/** Keeps a person's decision about a tier: the row with its reason, and the event without it. */
export async function decideTier(tx: Tx, decision: Decision): Promise<void> {
  const { listingId, packageId, from, to, by, actorId, reason, probability, modelVersion } = decision;
  const { id } = await tx.tierDecision.create({
    data: { packageId, fromTier: from, toTier: to, by, decidedById: actorId, reason },
    select: { id: true },
  });
  await appendEvent(tx, "listing.tier-overruled", {
    subjectId: listingId,
    actorId,
    data: { packageId, by, from, to, probability, modelVersion, tierDecisionId: id },
  });
}
