import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { lockContract } from "@/lib/contracts/lock-contract";
import { otherSide } from "@/lib/contracts/policy";
import { tell } from "@/lib/contracts/tell";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";
import type { ReplyToReview } from "@/lib/reviews/schemas";
import { claim } from "@/lib/transition";

/** The reviewed side replies to a published review, once. */
export async function replyToReview(
  viewer: Viewer,
  { reviewId, reply }: ReplyToReview,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const found = await tx.review.findUnique({
      where: { id: reviewId, publishedAt: { not: null }, removedAt: null },
      select: { contractId: true, by: true },
    });
    if (!found) throw notFound();
    const { contract, party } = await lockContract(tx, viewer, found.contractId);
    if (party === found.by) throw forbidden("reviews.errors.ownReview");
    await claim(
      tx.review.updateMany({ where: { id: reviewId, reply: null }, data: { reply, repliedAt: now } }),
      "reviews.errors.repliedOnce",
    );
    await appendEvent(tx, "review.replied", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: { reviewId },
    });
    await tell(tx, contract, otherSide(party), "reviewReply");
  });
  sendSoon();
}
