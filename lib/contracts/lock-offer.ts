import type { Viewer } from "@/lib/accounts/viewer";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { assertMayAct, contractsOf } from "@/lib/contracts/policy";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** An offer of the viewer's with its present terms, locked until the transaction ends. */
export async function lockOffer(tx: Tx, viewer: Viewer, offerId: string) {
  const found = await tx.offer.findFirst({ where: { id: offerId, ...contractsOf(viewer) } });
  if (!found) throw notFound();
  const party = assertMayAct(viewer, found);
  await tx.$queryRaw`SELECT 1 FROM "Offer" WHERE "id" = ${offerId}::uuid FOR UPDATE`;
  const offer = await tx.offer.findUniqueOrThrow({
    where: { id: offerId },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const terms = OfferTerms.parse(offer.versions[0]?.terms);
  return { offer: { ...offer, title: terms.title }, terms, party };
}
