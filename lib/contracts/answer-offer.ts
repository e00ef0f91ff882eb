import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { agreeInside } from "@/lib/contracts/agree-inside";
import { lockOffer } from "@/lib/contracts/lock-offer";
import type { AnswerOffer } from "@/lib/contracts/offer-schemas";
import { offerPath } from "@/lib/contracts/paths";
import { otherSide } from "@/lib/contracts/policy";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { conflict, forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { claim } from "@/lib/transition";

/** The side whose turn it is agrees to the terms it has read, which makes the contract, or declines them. */
export async function answerOffer(
  viewer: Viewer,
  { offerId, version, answer }: AnswerOffer,
  now = present(),
): Promise<{ contractId: string | null }> {
  assertConfirmed(viewer);
  await spend("write", viewer.id);
  const isAgreed = answer === "agree";
  await db.$transaction(async (tx) => {
    const locked = await lockOffer(tx, viewer, offerId);
    const { offer, party } = locked;
    if (offer.state !== "open" || offer.expiresAt <= now)
      throw conflict("contracts.errors.offerIs", { state: offer.state === "open" ? "expired" : offer.state });
    if (offer.turn !== party) throw forbidden("contracts.errors.notYourTurn");
    if (offer.version !== version) throw conflict("contracts.errors.newerOffer");
    await claim(
      tx.offer.updateMany({
        where: { id: offerId, state: "open", version },
        data: {
          state: isAgreed ? "agreed" : "declined",
          decidedAt: now,
          ...(isAgreed ? { contractId: offerId } : {}),
        },
      }),
      "contracts.errors.newerOffer",
    );
    await cancelDeadlines(tx, offerId, null, now);
    if (!isAgreed) {
      await appendEvent(tx, "contract.offer-declined", {
        subjectId: offerId,
        actorId: viewer.id,
        at: now,
        data: { by: party },
      });
      await tell(tx, offer, otherSide(party), "offerDeclined", {}, offerPath(offerId));
      return;
    }
    await agreeInside(tx, viewer, locked, now);
    await tell(tx, offer, otherSide(party), "offerAgreed");
  });
  sendSoon();
  return { contractId: isAgreed ? offerId : null };
}
