import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { makeOffer } from "@/lib/contracts/make-offer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import type { OfferOversight } from "@/lib/contracts/oversight-schemas";
import { assertMayAct } from "@/lib/contracts/policy";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { languageOf } from "@/lib/listings/draft-data";
import { isLocale } from "@/lib/locales";
import { say } from "@/lib/say";

/**
 * The client offers the author of a blueprint to look over what others deliver for its listing: judgment work like any
 * other, with its own price and criteria. Refuses conflict before there is a listing, and while an offer or a contract
 * for it stands.
 */
export async function offerOversight(
  viewer: Viewer,
  { contractId, offerId, priceMinor, days }: OfferOversight,
  now = present(),
): Promise<{ offerId: string }> {
  const contract = await getContractOrThrow(viewer, contractId);
  assertMayAct(viewer, contract, { side: "client" });
  const { listingId } = (await db.blueprint.findUnique({ where: { contractId: contract.id } })) ?? {};
  const listing = listingId ? await db.listing.findUnique({ where: { id: listingId } }) : null;
  if (!listing) throw conflict("blueprints.errors.noListing");
  const terms = termsFor(listing, { ...contract, priceMinor, days });
  // The mark first: an offer without it would be ordinary work, a mark without its offer opens nothing.
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Listing" WHERE "id" = ${listing.id}::uuid FOR UPDATE`;
    const kept = await tx.oversight.findMany({ where: { listingId: listing.id } });
    const ids = kept.map((each) => each.contractId).filter((id) => id !== offerId);
    const running = await tx.contract.count({
      where: { id: { in: ids }, state: { in: ["agreed", "active", "paused"] } },
    });
    const open = await tx.offer.count({ where: { id: { in: ids }, state: "open" } });
    if (running + open > 0) throw conflict("blueprints.errors.overseenAlready");
    await tx.oversight.createMany({
      data: { contractId: offerId, listingId: listing.id, createdAt: now },
      skipDuplicates: true,
    });
  });
  const { freelancerId, organisationId } = contract;
  const offer = { offerId, freelancerId, listingId: listing.id, terms, days: 7 };
  return makeOffer(viewer, organisationId ? { ...offer, organisationId } : offer, now);
}

function termsFor(
  listing: { title: string; description: string },
  given: { family: string; currency: string; priceMinor: number; days: number },
): OfferTerms {
  const language = languageOf(listing);
  const t = say(isLocale(language) ? language : "en");
  const word = (key: string) => t(`blueprints.oversight.terms.${key}`);
  const { family, currency, priceMinor, days } = given;
  return OfferTerms.parse({
    kind: "milestones",
    title: t("blueprints.oversight.terms.title", { title: listing.title }).slice(0, 200),
    note: word("note"),
    tier: "judgment",
    family,
    currency,
    aiPolicy: "disclosed",
    milestones: [
      {
        title: word("milestone"),
        criteria: [word("criterionEach"), word("criterionHow"), word("criterionRejected")],
        priceMinor,
        days,
      },
    ],
  });
}
