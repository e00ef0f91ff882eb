import type { Viewer } from "@/lib/accounts/viewer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { assertMayAct, contractsOf } from "@/lib/contracts/policy";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { lockListing } from "@/lib/listings/lock-listing";

/** An offer of the viewer's with its present terms, locked until the transaction ends. */
export async function lockOffer(tx: Tx, viewer: Viewer, offerId: string) {
  const found = await tx.offer.findFirst({ where: { id: offerId, ...contractsOf(viewer) } });
  if (!found) throw notFound();
  const party = assertMayAct(viewer, found);
  // What decides a proposal holds its listing first and ends the offer after: the same order here.
  if (found.proposalId && found.listingId) await lockListing(tx, found.listingId);
  await tx.$queryRaw`SELECT 1 FROM "Offer" WHERE "id" = ${offerId}::uuid FOR UPDATE`;
  const offer = await tx.offer.findUniqueOrThrow({
    where: { id: offerId },
    include: {
      versions: { orderBy: { number: "desc" }, take: 1 },
      proposal: { select: { listing: { select: { clientId: true, organisationId: true } } } },
    },
  });
  const terms = OfferTerms.parse(offer.versions[0]?.terms);
  return { offer: { ...offer, title: terms.title }, terms, party };
}

export type LockedOffer = Awaited<ReturnType<typeof lockOffer>>;
