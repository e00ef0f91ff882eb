import type { Viewer } from "@/lib/accounts/viewer";
import { AiLimits } from "@/lib/ai-policy";
import { maxTrials } from "@/lib/contracts/trial-rules";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { seenBy } from "@/lib/listings/own-listings";
import { asId } from "@/lib/listings/queries";
import { currencySchema } from "@/lib/money";

/** What a client sees before making an offer: the person, the listing it comes from, and the room for trials. */
export async function getOfferForm(viewer: Viewer, freelancerId: string, listingId?: string) {
  const [person, listing, trials] = await Promise.all([
    db.user.findFirst({
      where: { id: asId(freelancerId), isFreelancer: true, suspendedAt: null },
      select: { id: true, name: true },
    }),
    listingId
      ? db.listing.findFirst({
          where: { AND: [{ id: asId(listingId) }, seenBy(viewer)] },
          select: {
            id: true,
            title: true,
            tier: true,
            family: true,
            currency: true,
            aiPolicy: true,
            aiLimits: true,
            organisationId: true,
          },
        })
      : null,
    db.contract.count({
      where: { clientId: viewer.id, kind: "trial", state: { in: ["agreed", "active", "paused"] } },
    }),
  ]);
  if (!person) throw notFound();
  return {
    person,
    listing: listing && {
      ...listing,
      currency: currencySchema.parse(listing.currency),
      aiLimits: AiLimits.parse(listing.aiLimits),
    },
    isOwn: person.id === viewer.id,
    hasRoomForTrial: trials < maxTrials,
  };
}
