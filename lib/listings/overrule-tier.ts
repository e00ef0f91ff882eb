import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { allowCases } from "@/lib/listings/allow-tier-cases";
import { briefText } from "@/lib/listings/brief-text";
import { holdEditable } from "@/lib/listings/editable-listing";
import { placeOf, withChanged } from "@/lib/listings/packages-by-hand";
import { OverruleTier } from "@/lib/listings/schemas";
import { storePackages } from "@/lib/listings/stored-packages";
import { assertNoModerator, decideTier } from "@/lib/listings/tier-decision";

/**
 * The client sets another tier than the one that holds, and says why; with `allowsCases` they let such decisions be
 * exported as test cases. The model's reading stays visible beside it. What a moderator decided stays.
 */
export async function overruleTier(viewer: Viewer, input: OverruleTier): Promise<{ listingId: string }> {
  const { listingId, packageId, tier, reason, allowsCases } = OverruleTier.parse(input);
  return db.$transaction(async (tx) => {
    const listing = await holdEditable(tx, viewer, listingId);
    const part = listing.packages[placeOf(listing, packageId)];
    if (!part) throw notFound();
    if (part.tier === tier) throw conflict("briefs.errors.sameTier");
    await assertNoModerator(tx, packageId);
    const tierDecidedAt = new Date();
    await storePackages(tx, listingId, withChanged(listing, packageId, { tier, tierDecidedAt }));
    await decideTier(tx, {
      ...{ listingId, packageId, part, reason },
      to: tier,
      by: "client",
      actorId: viewer.id,
      text: briefText(listing),
    });
    if (allowsCases) await allowCases(tx, viewer, listingId, true);
    return { listingId };
  });
}
