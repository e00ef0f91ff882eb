import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { carryTerms } from "@/lib/contracts/carry-terms";
import { lockOffer } from "@/lib/contracts/lock-offer";
import { differenceOf } from "@/lib/contracts/offer-difference";
import type { CounterOffer } from "@/lib/contracts/offer-schemas";
import { offerPath } from "@/lib/contracts/paths";
import { otherSide } from "@/lib/contracts/policy";
import { payablePriceOf, priceOf } from "@/lib/contracts/price-of";
import { assertCleanTerms } from "@/lib/contracts/screen-terms";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The side whose turn it is changes the terms; the other side answers next. Who changed what stays to be seen. */
export async function counterOffer(
  viewer: Viewer,
  { offerId, version, terms: typed }: CounterOffer,
  now = present(),
): Promise<{ version: number }> {
  assertConfirmed(viewer);
  await spend("proposal", viewer.id);
  assertCleanTerms(typed);
  payablePriceOf(typed);
  await db.$transaction(async (tx) => {
    const { offer, terms: before, party } = await lockOffer(tx, viewer, offerId);
    if (offer.state !== "open") throw conflict("contracts.errors.offerIs", { state: offer.state });
    if (offer.turn !== party) throw forbidden("contracts.errors.notYourTurn");
    if (offer.version !== version) throw conflict("contracts.errors.newerOffer");
    const terms = carryTerms(before, typed, offer.proposalId !== null);
    const changed = differenceOf(before, terms);
    if (changed.length === 0) throw invalid("contracts.errors.sameTerms");
    const next = version + 1;
    await claim(
      tx.offer.updateMany({
        where: { id: offerId, state: "open", version },
        data: { version: next, turn: otherSide(party) },
      }),
      "contracts.errors.newerOffer",
    );
    await tx.offerVersion.create({
      data: { offerId, number: next, by: party, byId: viewer.id, terms, at: now },
    });
    await appendEvent(tx, "contract.countered", {
      subjectId: offerId,
      actorId: viewer.id,
      at: now,
      data: { by: party, changed: changed.map(({ path }) => path), ...priceOf(terms) },
    });
    await tell(tx, offer, otherSide(party), "countered", {}, offerPath(offerId));
  });
  sendSoon();
  return { version: version + 1 };
}
