import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { agreeChange } from "@/lib/contracts/agree-change";
import { answerDefect } from "@/lib/contracts/answer-defect";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { declineChange } from "@/lib/contracts/decline-change";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { leaveContract } from "@/lib/contracts/leave-contract";
import { markFixed } from "@/lib/contracts/mark-fixed";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { proposeChange } from "@/lib/contracts/propose-change";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { reportDefect } from "@/lib/contracts/report-defect";
import { resumeContract } from "@/lib/contracts/resume-contract";
import { getRoomOrThrow } from "@/lib/contracts/room-queries";
import type { ProposeChange } from "@/lib/contracts/schemas";
import { withdrawChange } from "@/lib/contracts/withdraw-change";
import { withdrawEnding } from "@/lib/contracts/withdraw-ending";
import { db } from "@/lib/db";
import { balanceMinor, escrowMinor } from "@/lib/payments/queries";
import { outcomeOf } from "@/lib/signals/outcome-of";
import {
  allMet,
  deliver,
  eventsOf,
  makeContract,
  makeDelivered,
  makeStarted,
} from "@/tests/support/contracts";
import { makeClient } from "@/tests/support/people";

const start = new Date();
const at = (days: number) => after(start, days * day);

const change = (milestoneId: string, overrides: Partial<ProposeChange> = {}): ProposeChange => ({
  milestoneId,
  what: "Ten more pages from the old site.",
  cause: "client-added",
  deltaMinor: 10_000,
  deltaDays: 2,
  criteria: [],
  ...overrides,
});

test("an agreed change raises a milestone that is not funded, and becomes one of its own beside a funded one", async () => {
  const { client, freelancer, contractId, first, second } = await makeStarted(start);
  const before = await proposeChange(freelancer, change(second.id));
  await expect(agreeChange(freelancer, { ...before, cause: "client-added" })).rejects.toMatchObject({
    key: "contracts.errors.ownMove",
  });
  expect(await agreeChange(client, { ...before, cause: "client-added" })).toEqual({ milestoneId: second.id });
  const beside = await proposeChange(client, change(first.id, { cause: "outside", deltaMinor: 5_000 }));
  const { milestoneId } = await agreeChange(freelancer, { ...beside, cause: "client-clarified" });
  const room = await getRoomOrThrow(client, contractId);
  expect(room.milestones.map(({ priceMinor, days }) => [priceMinor, days])).toEqual([
    [40_000, 3],
    [90_000, 11],
    [5_000, 2],
  ]);
  expect(room.milestones[2]?.id).toBe(milestoneId);
  expect(room.measure).toMatchObject({ accuracy: 1, stability: expect.closeTo(1 - 10_000 / 120_000, 4) });
  const agreed = (await eventsOf(contractId)).flatMap((event) =>
    event.type === "change-order.agreed" ? [event.data.isCauseDisputed] : [],
  );
  expect(agreed).toEqual([false, true]);
});

test("a change is agreed by the other side only, once, and never after it was declined or withdrawn", async () => {
  const { client, freelancer, second } = await makeContract();
  const made = await proposeChange(client, change(second.id));
  await expect(proposeChange(freelancer, change(second.id))).rejects.toMatchObject({
    key: "contracts.errors.changeWaits",
  });
  await expect(agreeChange(await makeClient(), { ...made, cause: "outside" })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(withdrawChange(freelancer, made)).rejects.toMatchObject({ key: "contracts.errors.notYours" });
  const agree = () => agreeChange(freelancer, { ...made, cause: "client-added" });
  const results = await Promise.allSettled([agree(), agree(), withdrawChange(client, made)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const next = await proposeChange(client, change(second.id)).catch(() => null);
  if (next) await declineChange(freelancer, { ...next, answer: "It is in the scope already." });
  if (next)
    await expect(agreeChange(freelancer, { ...next, cause: "outside" })).rejects.toMatchObject({
      code: "conflict",
    });
  const unknown = change(second.id, { cause: "unknown-resolved", unknownId: "none" });
  await expect(proposeChange(client, unknown)).rejects.toMatchObject({ code: "invalid" });
  const tooLow = change(second.id, { deltaMinor: -2_000_000 });
  await expect(proposeChange(client, tooLow)).rejects.toMatchObject({ key: "contracts.errors.priceTooLow" });
});

test("changes never raise a contract above what one can hold, however they are agreed to", async () => {
  const { client, freelancer, first, second } = await makeStarted(start);
  const huge = { deltaMinor: 1_500_000_000 };
  const one = await proposeChange(freelancer, change(first.id, huge));
  const two = await proposeChange(freelancer, change(second.id, huge));
  await agreeChange(client, { ...one, cause: "client-added" });
  await expect(agreeChange(client, { ...two, cause: "client-added" })).rejects.toMatchObject({
    ...{ code: "invalid", key: "contracts.errors.changeTooLarge" },
  });
  await declineChange(client, { ...two, answer: "In parts, please." });
  await expect(proposeChange(freelancer, change(second.id, huge))).rejects.toMatchObject({
    key: "contracts.errors.changeTooLarge",
  });
});

test("a lower price after funding gives the difference back with its fee", async () => {
  const { client, freelancer, contractId, first } = await makeStarted(start);
  const made = await proposeChange(freelancer, change(first.id, { deltaMinor: -10_000, deltaDays: 0 }));
  await agreeChange(client, { ...made, cause: "client-added" });
  const { deliveryId } = await deliver(freelancer, first, at(1));
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) }, at(2));
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(27_900n);
});

test("a pause by the client moves what is due, and nothing is delivered meanwhile", async () => {
  const { client, freelancer, contractId, first } = await makeStarted(start);
  await pauseContract(client, { contractId, reason: "The site is frozen.", cause: "client" }, at(1));
  await expect(deliver(freelancer, first, at(2))).rejects.toMatchObject({ key: "contracts.errors.paused" });
  await expect(
    pauseContract(freelancer, { contractId, reason: "Again.", cause: "client" }),
  ).rejects.toMatchObject({ key: "contracts.errors.contractIs" });
  await resumeContract(freelancer, { contractId }, at(5));
  await expect(resumeContract(freelancer, { contractId })).rejects.toMatchObject({ code: "conflict" });
  expect((await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).dueAt).toEqual(at(7));
});

test("an early end by agreement divides what is held and reads as half completed", async () => {
  const { client, freelancer, contractId } = await makeStarted(start);
  const old = await proposeEnding(client, { contractId, reason: "The plan changed.", sharePoints: 2_500 });
  await withdrawEnding(client, old);
  const { endingId } = await proposeEnding(client, { contractId, reason: "It changed.", sharePoints: 5_000 });
  await expect(answerEnding(client, { endingId, answer: "agree" })).rejects.toMatchObject({
    code: "forbidden",
  });
  const results = await Promise.allSettled(
    (["agree", "decline", "agree"] as const).map((answer) => answerEnding(freelancer, { endingId, answer })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { state } = await db.ending.findUniqueOrThrow({ where: { id: endingId } });
  if (state === "declined") return;
  expect(await db.contract.findUniqueOrThrow({ where: { id: contractId } })).toMatchObject({
    state: "ended",
    finalMinor: 20_000,
  });
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  expect(outcomeOf(await eventsOf(contractId))).toMatchObject({
    isPaid: true,
    scoping: { actualDays: null },
    delivery: { completed: 0.5 },
  });
});

test("either side leaves what was never funded, nobody what was", async () => {
  const unfunded = await makeContract();
  await leaveContract(unfunded.freelancer, { contractId: unfunded.contractId });
  expect(await db.contract.findUniqueOrThrow({ where: { id: unfunded.contractId } })).toMatchObject({
    state: "ended",
    finalMinor: 0,
  });
  const funded = await makeContract();
  await fundMilestone(funded.client, { milestoneId: funded.first.id });
  await expect(leaveContract(funded.client, { contractId: funded.contractId })).rejects.toMatchObject({
    key: "contracts.errors.contractIs",
  });
});

test("defects are reported for thirty days, under a criterion, answered and fixed by the freelancer", async () => {
  const { client, freelancer, contractId, first, deliveryId } = await makeDelivered(start);
  const report = {
    milestoneId: first.id,
    criterionId: `${first.id}:1`,
    severity: "major" as const,
    text: "Three pages are listed twice.",
  };
  await expect(reportDefect(client, report)).rejects.toMatchObject({ code: "conflict" });
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) }, at(1));
  await expect(reportDefect(freelancer, report)).rejects.toMatchObject({ code: "forbidden" });
  await expect(reportDefect(client, { ...report, criterionId: "x" })).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(reportDefect(client, report, at(31.5))).rejects.toMatchObject({
    key: "contracts.errors.defectsOver",
  });
  const { defectId } = await reportDefect(client, report, at(20));
  await expect(markFixed(freelancer, { defectId, text: "" })).rejects.toMatchObject({ code: "conflict" });
  await answerDefect(freelancer, { defectId, answer: "confirm", text: "" }, at(21));
  await expect(answerDefect(freelancer, { defectId, answer: "reject", text: "" })).rejects.toMatchObject({
    key: "contracts.errors.defectIs",
  });
  await markFixed(freelancer, { defectId, text: "Merged." }, at(40));
  const fixed = (await eventsOf(contractId)).find(({ type }) => type === "defect.fixed");
  expect(fixed?.data).toMatchObject({ wasInTime: false });
});
