import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { holdEditable } from "@/lib/listings/editable-listing";
import { placeOf, withChanged } from "@/lib/listings/packages-by-hand";
import { OverruleTier } from "@/lib/listings/schemas";
import { storePackages } from "@/lib/listings/stored-packages";
import { decideTier } from "@/lib/listings/tier-decision";

/** The client sets another tier than the one that holds, and says why. The model's reading stays visible beside it. */
export async function overruleTier(viewer: Viewer, input: OverruleTier): Promise<{ listingId: string }> {
  const { listingId, packageId, tier, reason } = OverruleTier.parse(input);
  return db.$transaction(async (tx) => {
    const listing = await holdEditable(tx, viewer, listingId);
    const part = listing.packages[placeOf(listing, packageId)];
    if (!part) throw notFound();
    if (part.tier === tier) throw conflict("briefs.errors.sameTier");
    const byModerator = await tx.tierDecision.count({ where: { packageId, by: "moderator" } });
    if (byModerator > 0) throw conflict("briefs.errors.moderatorDecided");
    await storePackages(tx, listingId, withChanged(listing, packageId, { tier }));
    await decideTier(tx, {
      listingId,
      packageId,
      from: part.tier,
      to: tier,
      by: "client",
      actorId: viewer.id,
      reason,
      probability: part.modelProbability,
      modelVersion: listing.modelVersion,
    });
    return { listingId };
  });
}
