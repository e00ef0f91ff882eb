import type { Viewer } from "@/lib/accounts/viewer";
import { AiLimits } from "@/lib/ai-policy";
import { packageFields } from "@/lib/contracts/load-offer";
import type { BookRateCard } from "@/lib/contracts/schemas";
import type { Tx } from "@/lib/db";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { currencySchema } from "@/lib/money";
import { visibleProfile } from "@/lib/profiles/rate-card-queries";

/**
 * The rate card and, when asked for, the client's own package that a booking is made from. Throws when the card does
 * not stand, its person is away, or the package is not commodity work of the viewer's side.
 */
export async function loadBookable(tx: Tx, viewer: Viewer, { rateCardId, packageId }: BookRateCard) {
  const found = await tx.rateCard.findFirst({
    where: { id: rateCardId, isActive: true, profile: { ...visibleProfile, practisesCommodity: true } },
    select: {
      id: true,
      userId: true,
      title: true,
      family: true,
      skills: true,
      unit: true,
      unitPriceMinor: true,
      currency: true,
      turnaroundDays: true,
      unitsPerWeek: true,
      includes: true,
      profile: { select: { isAvailable: true, availableFrom: true } },
    },
  });
  if (!found) throw notFound();
  const { profile, ...rest } = found;
  const card = {
    ...rest,
    availableFrom: profile.availableFrom,
    currency: currencySchema.parse(rest.currency),
  };
  if (card.userId === viewer.id) throw invalid("contracts.errors.ownCard");
  if (!profile.isAvailable) throw conflict("contracts.errors.unavailable");
  return { card, item: packageId ? await loadPackage(tx, viewer, packageId) : null };
}

async function loadPackage(tx: Tx, viewer: Viewer, packageId: string) {
  const item = await tx.workPackage.findFirst({
    where: { id: packageId, listing: seenBy(viewer) },
    select: {
      ...packageFields,
      listing: {
        select: {
          id: true,
          title: true,
          description: true,
          clientId: true,
          organisationId: true,
          aiPolicy: true,
          aiLimits: true,
        },
      },
    },
  });
  if (!item) throw notFound();
  if (!mayEditListing(viewer, item.listing)) throw forbidden();
  if (item.tier !== "commodity") throw invalid("contracts.errors.notCommodity", "packageId");
  const { listing } = item;
  return { ...item, listing: { ...listing, aiLimits: AiLimits.parse(listing.aiLimits) } };
}

export type Bookable = Awaited<ReturnType<typeof loadBookable>>;
