import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { addOutcome } from "@/lib/contracts/add-outcome";
import { answerInRoom } from "@/lib/contracts/answer-in-room";
import { answerPublishing } from "@/lib/contracts/answer-publishing";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { askToPublish } from "@/lib/contracts/ask-to-publish";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { keepCheckpoint } from "@/lib/contracts/keep-checkpoint";
import { logDecision } from "@/lib/contracts/log-decision";
import { moveCheckpoint } from "@/lib/contracts/move-checkpoint";
import { getRoomOrThrow } from "@/lib/contracts/room-queries";
import { saveDelivery } from "@/lib/contracts/save-delivery";
import { setCheckpoint } from "@/lib/contracts/set-checkpoint";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { contentFor, eventsOf, makeContract, makeDelivered, makeStarted } from "@/tests/support/contracts";
import { makeClient } from "@/tests/support/people";

const start = new Date();
const at = (days: number) => after(start, days * day);
const clock = (days: number) => runDueDeadlines(contractDeadlines, at(days));
const milestoneState = async (id: string) => (await db.milestone.findUniqueOrThrow({ where: { id } })).state;

test("silence accepts after fourteen days, with reminders at 7, 12 and 13, each once with two workers", async () => {
  const { client, contractId, first } = await makeDelivered(start);
  const reminders = () =>
    db.notice.count({ where: { userId: client.id, kind: "contracts.notices.acceptanceReminder" } });
  await Promise.all([clock(6.9), clock(6.9)]);
  expect(await reminders()).toBe(0);
  await Promise.all([clock(7.1), clock(7.1), clock(7.1)]);
  expect(await reminders()).toBe(1);
  await Promise.all([clock(13.5), clock(13.5)]);
  expect(await reminders()).toBe(3);
  await Promise.all([clock(15), clock(15), clock(15)]);
  expect(await milestoneState(first.id)).toBe("accepted");
  const accepted = (await eventsOf(contractId)).filter(({ type }) => type === "milestone.auto-accepted");
  expect(accepted).toHaveLength(1);
  expect(
    await db.ledgerTransfer.count({
      where: { key: `release:${(await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).holdId}` },
    }),
  ).toBe(1);
});

test("a clock that jumps over everything accepts once and sends no reminder after the fact", async () => {
  const { client, first } = await makeDelivered(start);
  await Promise.all([clock(60), clock(60)]);
  expect(await milestoneState(first.id)).toBe("accepted");
  expect(
    await db.notice.count({ where: { userId: client.id, kind: "contracts.notices.acceptanceReminder" } }),
  ).toBe(0);
});

test("a question stops the fourteen days until it is answered by the side that owes it", async () => {
  const { client, freelancer, contractId, first } = await makeDelivered(start);
  const question = { contractId, milestoneId: first.id, text: "Where are the archive pages?" };
  const { questionId } = await askInRoom(client, question, at(10));
  await clock(30);
  expect(await milestoneState(first.id)).toBe("delivered");
  await expect(answerInRoom(client, { questionId, answer: "Here." })).rejects.toMatchObject({
    key: "contracts.errors.notYourAnswer",
  });
  await answerInRoom(freelancer, { questionId, answer: "In the second tab." }, at(31));
  await expect(answerInRoom(freelancer, { questionId, answer: "Again." })).rejects.toMatchObject({
    key: "contracts.errors.answered",
  });
  await clock(34.9);
  expect(await milestoneState(first.id)).toBe("delivered");
  await clock(35.1);
  expect(await milestoneState(first.id)).toBe("accepted");
  const stranger = await makeClient();
  await expect(askInRoom(stranger, question)).rejects.toMatchObject({ code: "not-found" });
});

test("checkpoints are kept, moved with notice before they are due, or missed in silence", async () => {
  const { client, freelancer, contractId } = await makeStarted(start);
  const set = (title: string) => setCheckpoint(freelancer, { contractId, title, dueAt: at(3) }, at(0));
  const [kept, moved, missed] = [await set("Kept"), await set("Moved"), await set("Missed")];
  await clock(2.1);
  expect(
    await db.notice.count({ where: { userId: freelancer.id, kind: "contracts.notices.checkpointReminder" } }),
  ).toBe(3);
  await keepCheckpoint(freelancer, { ...kept, note: "" }, at(2.5));
  await moveCheckpoint(freelancer, { ...moved, to: at(6), reason: "The export is late." }, at(2.5));
  await clock(4);
  const states = (await getRoomOrThrow(client, contractId)).checkpoints.map(({ title, state }) => [
    title,
    state,
  ]);
  expect(Object.fromEntries(states)).toEqual({ Kept: "kept", Moved: "set", Missed: "missed" });
  await expect(keepCheckpoint(freelancer, { ...missed, note: "" }, at(4))).rejects.toMatchObject({
    key: "contracts.errors.checkpointIs",
  });
  await expect(keepCheckpoint(client, { ...moved, note: "" }, at(4))).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(
    moveCheckpoint(freelancer, { ...moved, to: at(9), reason: "Late." }, at(7)),
  ).rejects.toMatchObject({ code: "conflict" });
});

test("a decision is logged, followed up once, and public only as redacted and with the other's consent", async () => {
  const { client, freelancer, contractId } = await makeContract();
  const entry = {
    question: "Keep the archive?",
    options: "Keep, drop",
    choice: "Drop",
    reason: "No visits.",
  };
  const { decisionId } = await logDecision(freelancer, { contractId, ...entry });
  await addOutcome(client, { decisionId, outcome: "Nobody asked for it." });
  await expect(addOutcome(freelancer, { decisionId, outcome: "Other." })).rejects.toMatchObject({
    code: "conflict",
  });
  const redacted = { ...entry, decisionId, outcome: "" };
  await askToPublish(freelancer, redacted);
  const consent = { decisionId, answer: "consent" } as const;
  await expect(answerPublishing(freelancer, consent)).rejects.toMatchObject({ code: "forbidden" });
  await answerPublishing(client, consent);
  await expect(answerPublishing(client, { ...consent, answer: "refuse" })).rejects.toMatchObject({
    code: "conflict",
  });
  const row = await db.roomDecision.findUniqueOrThrow({ where: { id: decisionId } });
  expect(row).toMatchObject({ redacted: { choice: "Drop" }, publishedAt: expect.any(Date) });
});

test("a delivery form is kept as typed, hidden from the client, and an older tab does not overwrite", async () => {
  const { client, freelancer, contractId, first } = await makeStarted(start);
  const save = (revision: number, note: string) =>
    saveDelivery(freelancer, { milestoneId: first.id, revision, content: { note, half: [1, null] } });
  expect(await save(0, "a")).toEqual({ revision: 1 });
  await expect(save(0, "b")).rejects.toMatchObject({ key: "contracts.errors.newerDraft" });
  await save(1, "c");
  expect((await getRoomOrThrow(client, contractId)).milestones[0]?.deliveries).toEqual([]);
  const [own] = (await getRoomOrThrow(freelancer, contractId)).milestones[0]?.deliveries ?? [];
  expect(own).toMatchObject({ state: "draft", content: { note: "c" } });
});

test("AI use that does not match the agreed policy is warned about, and visible when sent", async () => {
  const { client, freelancer, contractId, first } = await makeStarted(start);
  const whole = contentFor(first, freelancer.id);
  const content = { ...whole, aiUse: whole.aiUse.slice(1) };
  const send = (sendAgainstPolicy: boolean) =>
    submitDelivery(freelancer, { milestoneId: first.id, content, sendAgainstPolicy });
  await expect(send(false)).rejects.toMatchObject({ key: "contracts.errors.againstPolicy" });
  await send(true);
  const [delivery] = (await getRoomOrThrow(client, contractId)).milestones[0]?.deliveries ?? [];
  expect(delivery).toMatchObject({ isAgainstAiPolicy: true, state: "submitted" });
  await expect(
    db.delivery.update({ where: { id: delivery?.id ?? "" }, data: { content: {} } }),
  ).rejects.toThrow(/never edited/);
  await expect(send(true)).rejects.toMatchObject({ key: "contracts.errors.milestoneIs" });
});
