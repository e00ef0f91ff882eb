import type { Viewer } from "@/lib/accounts/viewer";
import { differenceOf } from "@/lib/contracts/offer-difference";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { contractsOf, partyOf } from "@/lib/contracts/policy";
import { priceOf } from "@/lib/contracts/price-of";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { asId } from "@/lib/listings/queries";

/** An offer for a party to it, with every version and what it changed against the one before. */
export async function getOfferOrThrow(viewer: Viewer, offerId: string) {
  const offer = await db.offer.findFirst({
    where: { id: asId(offerId), ...contractsOf(viewer) },
    include: { versions: { orderBy: { number: "asc" } } },
  });
  const party = offer && partyOf(viewer, offer);
  if (!offer || !party) throw notFound();
  const parsed = offer.versions.map((version) => ({ ...version, terms: OfferTerms.parse(version.terms) }));
  const versions = parsed.map((version, index) => {
    const before = parsed[index - 1];
    return {
      ...version,
      price: priceOf(version.terms),
      changes: before ? differenceOf(before.terms, version.terms) : [],
    };
  });
  return { ...offer, party, versions, isMyTurn: offer.state === "open" && offer.turn === party };
}

export type OfferView = Awaited<ReturnType<typeof getOfferOrThrow>>;

/** The viewer's offers that wait for an answer, the newest first. */
export async function listOpenOffers(viewer: Viewer, limit = 20) {
  const offers = await db.offer.findMany({
    where: { state: "open", ...contractsOf(viewer) },
    orderBy: { createdAt: "desc" },
    take: limit,
    include: { versions: { orderBy: { number: "desc" }, take: 1, select: { terms: true } } },
  });
  return offers.map(({ versions, ...offer }) => {
    const { title, kind } = OfferTerms.parse(versions[0]?.terms);
    const party = partyOf(viewer, offer) ?? "client";
    return { ...offer, title, kind, party, isMyTurn: offer.turn === party };
  });
}
