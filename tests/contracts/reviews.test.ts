import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { leaveContract } from "@/lib/contracts/leave-contract";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { reviewDeadlines } from "@/lib/reviews/publish-reviews";
import { reviewsOf } from "@/lib/reviews/queries";
import { replyToReview } from "@/lib/reviews/reply-to-review";
import { writeReview } from "@/lib/reviews/write-review";
import { makeContract, makeStarted } from "@/tests/support/contracts";
import { makeClient } from "@/tests/support/people";

const start = new Date();
const at = (days: number) => after(start, days * day);
const work = { side: "work", scoping: 5, communication: 4, judgment: 5, review: null, delivery: 5 } as const;
const brief = { side: "brief", clearGoal: 4, answers: 3, stableScope: 5, paysOnTime: 5 } as const;

async function makeEnded() {
  const made = await makeStarted(start);
  const { client, freelancer, contractId } = made;
  const { endingId } = await proposeEnding(
    client,
    { contractId, reason: "Done.", sharePoints: 5_000 },
    start,
  );
  await answerEnding(freelancer, { endingId, answer: "agree" }, start);
  return made;
}

test("one side's review stays blind until the time is over, is replied to once and never edited", async () => {
  const { client, freelancer, contractId } = await makeEnded();
  const review = { contractId, grades: work, text: "Clear.", privateNote: "Ask about dates earlier." };
  const twice = await Promise.allSettled([writeReview(client, review), writeReview(client, review)]);
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await reviewsOf(freelancer, contractId)).toMatchObject({ others: null, isOtherWritten: true });
  await Promise.all([runDueDeadlines(reviewDeadlines, at(15)), runDueDeadlines(reviewDeadlines, at(15))]);
  const { others } = await reviewsOf(freelancer, contractId);
  expect(others).toMatchObject({ text: "Clear.", privateNote: "Ask about dates earlier." });
  const reviewId = others?.id ?? "";
  expect(await db.event.count({ where: { type: "review.published", subjectId: contractId } })).toBe(1);
  await expect(replyToReview(client, { reviewId, reply: "?" })).rejects.toMatchObject({ code: "forbidden" });
  await expect(replyToReview(await makeClient(), { reviewId, reply: "?" })).rejects.toMatchObject({
    code: "not-found",
  });
  await replyToReview(freelancer, { reviewId, reply: "I will." });
  await expect(replyToReview(freelancer, { reviewId, reply: "Again." })).rejects.toMatchObject({
    key: "reviews.errors.repliedOnce",
  });
  await expect(db.review.update({ where: { id: reviewId }, data: { text: "Other." } })).rejects.toThrow(
    /never edited/,
  );
});

test("no review before the end, after fourteen days, on the other side's form, or without paid work", async () => {
  const running = await makeContract();
  const review = { text: "", privateNote: "" };
  const early = { ...review, contractId: running.contractId, grades: work };
  await expect(writeReview(running.client, early)).rejects.toMatchObject({ key: "reviews.errors.notClosed" });
  await leaveContract(running.client, { contractId: running.contractId });
  await expect(writeReview(running.client, early)).rejects.toMatchObject({ key: "reviews.errors.notPaid" });
  const { client, freelancer, contractId } = await makeEnded();
  await expect(writeReview(client, { ...review, contractId, grades: brief })).rejects.toMatchObject({
    key: "reviews.errors.otherForm",
  });
  await expect(
    writeReview(freelancer, { contractId, grades: brief, text: "", privateNote: "Psst." }),
  ).rejects.toMatchObject({ key: "reviews.errors.noNote" });
  await expect(
    writeReview(freelancer, { ...review, contractId, grades: brief }, at(14.1)),
  ).rejects.toMatchObject({ key: "reviews.errors.tooLate" });
  await expect(
    writeReview(await makeClient(), { ...review, contractId, grades: work }),
  ).rejects.toMatchObject({ code: "not-found" });
});
