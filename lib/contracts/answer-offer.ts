import { randomUUID } from "node:crypto";
import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockOffer } from "@/lib/contracts/lock-offer";
import type { AnswerOffer } from "@/lib/contracts/offer-schemas";
import { offerPath } from "@/lib/contracts/paths";
import { otherSide } from "@/lib/contracts/policy";
import { scopeOfOffer } from "@/lib/contracts/scope-of-offer";
import { tell } from "@/lib/contracts/tell";
import { assertTrialAllowed } from "@/lib/contracts/trial-rules";
import { writeContract } from "@/lib/contracts/write-contract";
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
    const { offer, terms, party } = await lockOffer(tx, viewer, offerId);
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
    const recorded = { subjectId: offerId, actorId: viewer.id, at: now };
    if (!isAgreed) {
      await appendEvent(tx, "contract.offer-declined", { ...recorded, data: { by: party } });
      await tell(tx, offer, otherSide(party), "offerDeclined", {}, offerPath(offerId));
      return;
    }
    // Two trials agreed at the same moment would both be the second: the client's agreements take turns.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${offer.clientId}::uuid FOR UPDATE`;
    await assertTrialAllowed(tx, offer.clientId, terms);
    await writeContract(tx, {
      scope: scopeOfOffer({ contractId: offerId, parties: offer, terms, at: now, newId: randomUUID }),
      family: terms.family,
      skills: terms.skills,
      proposalId: null,
      previousId: offer.previousId,
      questionsBeforeOffer: 0,
      actorId: viewer.id,
      at: now,
    });
    if (offer.previousId)
      await appendEvent(tx, "contract.rehired", {
        ...recorded,
        subjectId: offer.previousId,
        data: { nextContractId: offerId },
      });
    await tell(tx, offer, otherSide(party), "offerAgreed");
  });
  sendSoon();
  return { contractId: isAgreed ? offerId : null };
}
