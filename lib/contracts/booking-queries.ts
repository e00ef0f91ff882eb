import type { Viewer } from "@/lib/accounts/viewer";
import { AiLimits } from "@/lib/ai-policy";
import { unitsAhead } from "@/lib/contracts/units-ahead";
import { db } from "@/lib/db";
import { editedBy } from "@/lib/listings/own-listings";
import { currencySchema } from "@/lib/money";
import { getBookableRateCardOrThrow } from "@/lib/profiles/rate-card-queries";

/** What the booking form starts from: the card as it stands, the room left, and the viewer's packages it could fill. */
export async function getBookingForm(viewer: Viewer, rateCardId: string) {
  const card = await getBookableRateCardOrThrow(rateCardId);
  const [ahead, packages] = await Promise.all([
    unitsAhead(card.id),
    db.workPackage.findMany({
      where: { state: "open", tier: "commodity", listing: { state: "published", ...editedBy(viewer) } },
      orderBy: [{ listing: { publishedAt: "desc" } }, { position: "asc" }],
      take: 100,
      select: {
        id: true,
        title: true,
        budgetMinor: true,
        criteria: true,
        listing: { select: { title: true, currency: true, aiPolicy: true, aiLimits: true } },
      },
    }),
  ]);
  return {
    card: { ...card, currency: currencySchema.parse(card.currency) },
    unitsAhead: ahead,
    packages: packages.map(({ listing, ...each }) => ({
      ...each,
      listing: { ...listing, aiLimits: AiLimits.parse(listing.aiLimits) },
    })),
    isOwn: card.userId === viewer.id,
  };
}

export type BookingForm = Awaited<ReturnType<typeof getBookingForm>>;
