import { expect, test } from "vitest";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { db } from "@/lib/db";
import { appealCase } from "@/lib/moderation/appeal-case";
import { decideCase } from "@/lib/moderation/decide-case";
import { openCase } from "@/lib/moderation/open-case";
import { findCase } from "@/lib/moderation/queries";
import { publishedReviews } from "@/lib/reviews/public-queries";
import { reviewsOf } from "@/lib/reviews/queries";
import { removeReview } from "@/lib/reviews/remove-review";
import { restoreReview } from "@/lib/reviews/restore-review";
import { writeReview } from "@/lib/reviews/write-review";
import { eventsOf, makeStarted } from "@/tests/support/contracts";
import { makeAdmin, makeClient } from "@/tests/support/people";

const work = { side: "work", scoping: 1, communication: 1, judgment: 1, review: 1, delivery: 1 } as const;
const brief = { side: "brief", clearGoal: 4, answers: 3, stableScope: 5, paysOnTime: 5 } as const;
const reasons = {
  rule: "honest-review" as const,
  facts: "The review speaks of the person's family and not of the work.",
  evidence: "Its second sentence.",
  duration: "",
};

/** A finished contract whose two reviews are published; `reviewId` is the client's, about the freelancer. */
async function makeReviewed() {
  const made = await makeStarted();
  const { client, freelancer, contractId } = made;
  const { endingId } = await proposeEnding(client, { contractId, reason: "Done.", sharePoints: 5_000 });
  await answerEnding(freelancer, { endingId, answer: "agree" });
  await writeReview(client, { contractId, grades: work, text: "Like the whole family.", privateNote: "" });
  await writeReview(freelancer, { contractId, grades: brief, text: "", privateNote: "" });
  const review = await db.review.findFirstOrThrow({ where: { contractId, by: "client" } });
  return { ...made, reviewId: review.id };
}

const reportOf = (subjectId: string) => ({
  subjectType: "review" as const,
  subjectId,
  reason: "abuse" as const,
  text: "Its second sentence is about my family, not about the work.",
});

test("a reported review is removed with reasons, stays readable to its writer, and comes back on appeal", async () => {
  const { client, freelancer, contractId, reviewId } = await makeReviewed();
  const about = { side: "freelancer", userId: freelancer.id } as const;
  expect((await publishedReviews(about)).reviews.map(({ id }) => id)).toEqual([reviewId]);
  const { caseId } = await openCase(freelancer, reportOf(reviewId));
  const admin = await makeAdmin();
  expect((await findCase(admin, caseId, new Date()))?.review).toMatchObject({
    text: "Like the whole family.",
  });
  await decideCase(admin, { caseId, outcome: "review-removed", ...reasons });
  expect((await publishedReviews(about)).count).toBe(0);
  expect((await reviewsOf(freelancer, contractId)).others).toBeNull();
  const own = await reviewsOf(client, contractId);
  expect(own.own?.removedAt).not.toBeNull();
  expect(own.hurdle).toBe("once");
  await appealCase(client, { caseId, text: "The sentence quotes what the freelancer wrote in the room." });
  await decideCase(await makeAdmin(), { caseId, outcome: "dismissed", ...reasons });
  expect((await reviewsOf(freelancer, contractId)).others?.id).toBe(reviewId);
  const types = (await eventsOf(contractId)).map(({ type }) => type);
  expect(types.filter((type) => type === "review.removed" || type === "review.restored")).toEqual([
    "review.removed",
    "review.restored",
  ]);
});

test("only a moderator removes, only what is public, and once", async () => {
  const { client, freelancer, contractId, reviewId } = await makeReviewed();
  const [admin, caseId] = [await makeAdmin(), contractId];
  const remove = (viewer: typeof client, id = reviewId) =>
    db.$transaction((tx) => removeReview(tx, viewer, { reviewId: id, caseId }));
  for (const viewer of [client, freelancer, await makeClient()])
    await expect(remove(viewer)).rejects.toMatchObject({ code: "forbidden" });
  await expect(remove(admin, contractId)).rejects.toMatchObject({ code: "not-found" });
  const results = await Promise.allSettled([1, 2, 3].map(() => remove(admin)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const restore = (viewer: typeof client) =>
    db.$transaction((tx) => restoreReview(tx, viewer, { reviewId, caseId }));
  await expect(restore(client)).rejects.toMatchObject({ code: "forbidden" });
  await Promise.all([restore(admin), restore(admin)]);
  const events = (await eventsOf(contractId)).map(({ type }) => type);
  expect(events.filter((type) => type === "review.removed")).toHaveLength(1);
  expect(events.filter((type) => type === "review.restored")).toHaveLength(1);
});

test("a review that is not published cannot be reported or removed", async () => {
  const { client, freelancer, contractId } = await makeStarted();
  const { endingId } = await proposeEnding(client, { contractId, reason: "Done.", sharePoints: 5_000 });
  await answerEnding(freelancer, { endingId, answer: "agree" });
  await writeReview(client, { contractId, grades: work, text: "Blind.", privateNote: "" });
  const { id } = await db.review.findFirstOrThrow({ where: { contractId } });
  await expect(openCase(freelancer, reportOf(id))).rejects.toMatchObject({ code: "not-found" });
  const admin = await makeAdmin();
  await expect(
    db.$transaction((tx) => removeReview(tx, admin, { reviewId: id, caseId: contractId })),
  ).rejects.toMatchObject({ key: "reviews.errors.notPublic" });
  expect(await reviewsOf(freelancer, contractId)).toMatchObject({
    others: null,
    isOtherWritten: true,
    hurdle: null,
  });
});

test("what freelancers wrote stands with the client; no mean is made of a single review", async () => {
  const { client, freelancer } = await makeReviewed();
  const { reviews, count, summary, next } = await publishedReviews({
    side: "client",
    userId: client.id,
    organisationId: null,
  });
  expect({ count, next, summary }).toEqual({ count: 1, next: null, summary: [] });
  expect(reviews[0]).toMatchObject({ author: freelancer.name, grades: brief });
});
