import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockContract } from "@/lib/contracts/lock-contract";
import { otherSide, userOf } from "@/lib/contracts/policy";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import { isPaidFor } from "@/lib/reviews/is-paid-for";
import { reviewHurdle } from "@/lib/reviews/policy";
import { publishReviews } from "@/lib/reviews/publish-reviews";
import type { WriteReview } from "@/lib/reviews/schemas";

/**
 * Writes one side's review of a finished, paid contract. Nobody reads it until both have written, or the fourteen days
 * are over. Refuses conflict before the end, after the time, twice, or where nothing was paid.
 */
export async function writeReview(viewer: Viewer, input: WriteReview, now = present()): Promise<void> {
  await spend("write", viewer.id);
  const { contractId, grades, text, privateNote } = input;
  await db.$transaction(async (tx) => {
    const { contract, party } = await lockContract(tx, viewer, contractId);
    if ((grades.side === "work") !== (party === "client"))
      throw invalid("reviews.errors.otherForm", "grades");
    if (privateNote !== "" && party !== "client") throw invalid("reviews.errors.noNote", "privateNote");
    const existing = await tx.review.findMany({ where: { contractId }, select: { by: true } });
    const { closedAt } = contract;
    const isWritten = existing.some(({ by }) => by === party);
    const hurdle = reviewHurdle({ closedAt, isPaid: await isPaidFor(tx, contractId), isWritten }, now);
    if (hurdle)
      throw hurdle === "notPaid" ? forbidden("reviews.errors.notPaid") : conflict(`reviews.errors.${hurdle}`);
    const { id: reviewId } = await tx.review.create({
      data: {
        contractId,
        by: party,
        authorId: viewer.id,
        aboutId: userOf(contract, otherSide(party)),
        grades,
        text,
        privateNote,
        writtenAt: now,
      },
      select: { id: true },
    });
    const recorded = { subjectId: contractId, actorId: viewer.id, at: now };
    await appendEvent(tx, "review.written", { ...recorded, data: { reviewId, by: party } });
    if (existing.length > 0) await publishReviews(tx, contract, now);
    else await tell(tx, contract, otherSide(party), "reviewWaiting");
  });
  sendSoon();
}
