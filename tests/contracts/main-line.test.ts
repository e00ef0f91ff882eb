import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { keepCheckpoint } from "@/lib/contracts/keep-checkpoint";
import { getRoomOrThrow } from "@/lib/contracts/room-queries";
import { setCheckpoint } from "@/lib/contracts/set-checkpoint";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { db } from "@/lib/db";
import { balanceMinor, escrowMinor } from "@/lib/payments/queries";
import { writeReview } from "@/lib/reviews/write-review";
import { outcomeOf } from "@/lib/signals/outcome-of";
import { allMet, deliver, eventsOf, makeContract, noneMet } from "@/tests/support/contracts";

test("a contract played through the verbs is paid, closed, reviewed and read by the signals", async () => {
  const { client, freelancer, contractId, first, second } = await makeContract();
  const start = new Date();
  const at = (days: number) => after(start, days * day);

  await fundMilestone(client, { milestoneId: first.id }, at(0));
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  await startMilestone(freelancer, { milestoneId: first.id }, at(0.5));
  const { checkpointId } = await setCheckpoint(
    freelancer,
    { contractId, milestoneId: first.id, title: "A list of all pages", dueAt: at(2) },
    at(0.5),
  );
  await keepCheckpoint(freelancer, { checkpointId, note: "It is there." }, at(1.5));
  const sent = await deliver(freelancer, first, at(2));
  await answerDelivery(client, { deliveryId: sent.deliveryId, verdicts: noneMet(first) }, at(4));
  const again = await deliver(freelancer, first, at(5));
  expect(
    await answerDelivery(client, { deliveryId: again.deliveryId, verdicts: allMet(first) }, at(6)),
  ).toEqual({ isAccepted: true });
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(37_200n);

  await fundMilestone(client, { milestoneId: second.id }, at(8));
  await startMilestone(freelancer, { milestoneId: second.id }, at(8));
  const last = await deliver(freelancer, second, at(19));
  await answerDelivery(client, { deliveryId: last.deliveryId, verdicts: allMet(second) }, at(20));

  expect(await db.contract.findUniqueOrThrow({ where: { id: contractId } })).toMatchObject({
    state: "closed",
    finalMinor: 120_000,
  });
  const outcome = outcomeOf(await eventsOf(contractId));
  expect(outcome).toMatchObject({
    isPaid: true,
    isNeutral: false,
    scoping: { estimatedDays: 12, estimatedMinor: 120_000, finalMinor: 120_000, changeOrders: [] },
    review: {
      deliveries: 2,
      firstPass: 1,
      revisionRounds: 1,
      criteria: 2,
      criteriaChecked: 2,
      defectsBefore: 6,
    },
    delivery: { checkpoints: 1, kept: 1, openItems: 2, disputed: 0, completed: 1, daysLate: 2 },
  });
  // Two days to the first delivery, one for the changes, eleven for the second milestone; waiting is not working.
  expect(outcome?.scoping?.actualDays).toBeCloseTo(14, 2);

  const review = { contractId, text: "Clear.", privateNote: "" };
  const grades = { scoping: 5, communication: 4, judgment: 5, review: 5, delivery: null } as const;
  await writeReview(client, { ...review, grades: { side: "work", ...grades } }, at(21));
  expect(await db.review.count({ where: { contractId, publishedAt: { not: null } } })).toBe(0);
  const brief = { side: "brief", clearGoal: 4, answers: 3, stableScope: 5, paysOnTime: 5 } as const;
  await writeReview(freelancer, { ...review, grades: brief }, at(22));
  expect(await db.review.count({ where: { contractId, publishedAt: { not: null } } })).toBe(2);
  expect((await eventsOf(contractId)).filter(({ type }) => type === "review.published")).toHaveLength(2);
  const room = await getRoomOrThrow(client, contractId);
  expect(room.milestones.map(({ state }) => state)).toEqual(["accepted", "accepted"]);
});
