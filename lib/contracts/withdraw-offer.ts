import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockOffer } from "@/lib/contracts/lock-offer";
import { assertMove } from "@/lib/contracts/move";
import type { WithdrawOffer } from "@/lib/contracts/offer-schemas";
import { offerPath } from "@/lib/contracts/paths";
import { otherSide } from "@/lib/contracts/policy";
import { offerMoves } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The side that wrote the last terms takes them back before they are answered. */
export async function withdrawOffer(
  viewer: Viewer,
  { offerId }: WithdrawOffer,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { offer, party } = await lockOffer(tx, viewer, offerId);
    assertMove(offerMoves, offer.state, "withdrawn", party, "contracts.errors.offerIs");
    if (offer.turn === party) throw forbidden("contracts.errors.notYours");
    await claim(
      tx.offer.updateMany({
        where: { id: offerId, state: "open", version: offer.version },
        data: { state: "withdrawn", decidedAt: now },
      }),
    );
    await cancelDeadlines(tx, offerId, null, now);
    await appendEvent(tx, "contract.offer-withdrawn", {
      subjectId: offerId,
      actorId: viewer.id,
      at: now,
      data: { by: party },
    });
    await tell(tx, offer, otherSide(party), "offerWithdrawn", {}, offerPath(offerId));
  });
  sendSoon();
}
