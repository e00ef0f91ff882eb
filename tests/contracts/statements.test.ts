import { expect, test } from "vitest";
import { answerEntries } from "@/lib/contracts/answer-entries";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { saveDelivery } from "@/lib/contracts/save-delivery";
import { saveStatement } from "@/lib/contracts/save-statement";
import { sendStatement } from "@/lib/contracts/send-statement";
import { sendWeek } from "@/lib/contracts/send-week";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { db } from "@/lib/db";
import { escrowMinor } from "@/lib/payments/queries";
import { outcomeOf } from "@/lib/signals/outcome-of";
import { contentFor, eventsOf, makeStarted } from "@/tests/support/contracts";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import {
  entry,
  makeSentWeek,
  makeTimebox,
  monday,
  onDay,
  sendWeekOf,
  threeDays,
} from "@/tests/support/timebox";

const refused = (key: string) => ({ key: `contracts.errors.${key}` });
const stateOf = async (id: string) => (await db.statement.findUniqueOrThrow({ where: { id } })).state;

test("two weeks from offer to close: what was approved is paid, the rest returned, and the cap is no estimate", async () => {
  const { client, freelancer, contractId, first, second } = await makeTimebox();
  expect(await escrowMinor(contractId, "EUR")).toBe(164_800n);
  const statementId = await sendWeekOf(freelancer, first.id);
  await expect(answerStatement(client, { statementId, questions: [] }, onDay(5))).resolves.toEqual({
    isApproved: true,
  });
  expect(await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } })).toMatchObject({
    state: "released",
    releasedMinor: 96_000,
  });
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  await fundMilestone(client, { milestoneId: second.id }, onDay(7));
  const next = await sendWeekOf(freelancer, second.id, onDay(11), [entry(7, 20)]);
  await answerStatement(client, { statementId: next, questions: [] }, onDay(12));
  const events = await eventsOf(contractId);
  expect(events.map(({ type }) => type).filter((type) => type.startsWith("statement"))).toEqual([
    "statement.sent",
    "statement.approved",
    "statement.sent",
    "statement.approved",
  ]);
  expect(await db.contract.findUniqueOrThrow({ where: { id: contractId } })).toMatchObject({
    state: "closed",
    finalMinor: 96_000 + 160_000,
  });
  expect(outcomeOf(events)).toMatchObject({
    isPaid: true,
    scoping: { finalMinor: null, actualDays: null },
    delivery: { completed: 1 },
  });
  const { _sum } = await db.ledgerEntry.aggregate({ _sum: { amountMinor: true } });
  expect(_sum.amountMinor ?? 0n).toBe(0n);
});

test("a statement is kept half written, by its writer only; the first entry begins the week", async () => {
  const { client, freelancer, first, contractId } = await makeTimebox();
  const typed = { ...entry(0, 0), did: "" };
  const draft = { milestoneId: first.id, revision: 0, entries: [typed] };
  const tabs = await Promise.allSettled([1, 2].map(() => saveStatement(freelancer, draft, onDay(1))));
  expect(tabs.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await eventsOf(contractId)).filter(({ type }) => type === "milestone.started")).toHaveLength(1);
  await expect(saveStatement(freelancer, draft, onDay(1))).rejects.toMatchObject(refused("newerDraft"));
  await expect(saveStatement(client, draft, onDay(1))).rejects.toMatchObject({ code: "forbidden" });
  await expect(saveStatement(await makeFreelancer(), draft)).rejects.toMatchObject({ code: "not-found" });
  const { id: statementId } = await db.statement.findUniqueOrThrow({ where: { milestoneId: first.id } });
  await expect(sendStatement(freelancer, { statementId }, onDay(1))).rejects.toMatchObject(
    refused("entryIncomplete"),
  );
  await expect(answerStatement(client, { statementId, questions: [] })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a week that is not funded, or paused, or another kind of contract takes no statement", async () => {
  const { client, freelancer, contractId, first, second } = await makeTimebox();
  const draft = { revision: 0, entries: threeDays };
  await expect(saveStatement(freelancer, { ...draft, milestoneId: second.id })).rejects.toMatchObject(
    refused("milestoneIs"),
  );
  await expect(
    saveDelivery(freelancer, { milestoneId: first.id, revision: 0, content: {} }),
  ).rejects.toMatchObject(refused("milestoneIs"));
  await pauseContract(client, { contractId, reason: "The site is frozen.", cause: "client" }, onDay(1));
  await expect(saveStatement(freelancer, { ...draft, milestoneId: first.id })).rejects.toMatchObject(
    refused("paused"),
  );
  const other = await makeStarted();
  await expect(
    saveStatement(other.freelancer, { ...draft, milestoneId: other.first.id }),
  ).rejects.toMatchObject(refused("sendDelivery"));
  const started = await makeTimebox();
  await saveStatement(started.freelancer, { ...draft, milestoneId: started.first.id }, onDay(3));
  const content = contentFor(started.first, started.freelancer.id);
  await expect(
    submitDelivery(started.freelancer, {
      milestoneId: started.first.id,
      content,
      sendAgainstPolicy: false,
    }),
  ).rejects.toMatchObject(refused("sendStatement"));
});

test("a statement is sent once, by the freelancer", async () => {
  const { client, freelancer, first, contractId } = await makeTimebox();
  const { statementId } = await saveStatement(
    freelancer,
    { milestoneId: first.id, revision: 0, entries: threeDays },
    onDay(3),
  );
  await expect(sendStatement(client, { statementId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(sendStatement(await makeFreelancer(), { statementId })).rejects.toMatchObject({
    code: "not-found",
  });
  const twice = await Promise.allSettled(
    [1, 2].map(() => sendStatement(freelancer, { statementId }, onDay(4))),
  );
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await eventsOf(contractId)).filter(({ type }) => type === "statement.sent")).toHaveLength(1);
  await expect(
    saveStatement(freelancer, { milestoneId: first.id, revision: 1, entries: [] }),
  ).rejects.toMatchObject(refused("statementIs"));
  await expect(sendStatement(freelancer, { statementId }, onDay(4))).rejects.toMatchObject(
    refused("statementIs"),
  );
});

test("single entries are questioned and answered, with less time where that is right", async () => {
  const { client, freelancer, statementId, one, two, three, contractId } = await makeSentWeek();
  const questions = [
    { entryId: two, question: "What took five hours?" },
    { entryId: three, question: "Which pages?" },
  ];
  const ask = { statementId, questions };
  await expect(answerStatement(freelancer, ask)).rejects.toMatchObject({ code: "forbidden" });
  await expect(answerStatement(await makeClient(), ask)).rejects.toMatchObject({ code: "not-found" });
  const foreign = { statementId, questions: [{ entryId: statementId, question: "Which?" }] };
  await expect(answerStatement(client, foreign)).rejects.toMatchObject(refused("unknownEntry"));
  await expect(answerStatement(client, ask, onDay(5))).resolves.toEqual({ isApproved: false });
  const states = await db.timeEntry.findMany({ where: { statementId }, orderBy: { position: "asc" } });
  expect(states.map(({ state }) => state)).toEqual(["approved", "questioned", "questioned"]);
  expect(await db.deadline.count({ where: { subjectId: statementId, state: "open" } })).toBe(0);

  const fewer = { entryId: two, answer: "A mistake: it was three.", hundredths: 300 };
  const why = { entryId: three, answer: "The two about refunds." };
  const answer = (...answers: { entryId: string; answer: string; hundredths?: number }[]) =>
    answerEntries(freelancer, { statementId, answers }, onDay(6));
  await expect(answer(fewer)).rejects.toMatchObject(refused("everyQuestion"));
  await expect(answer(fewer, { entryId: one, answer: "And this." })).rejects.toMatchObject(
    refused("everyQuestion"),
  );
  await expect(answer(why, { ...fewer, hundredths: 600 })).rejects.toMatchObject(refused("onlyLess"));
  await expect(answerEntries(client, { statementId, answers: [fewer, why] })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(
    answerEntries(await makeFreelancer(), { statementId, answers: [fewer, why] }),
  ).rejects.toMatchObject({ code: "not-found" });
  const twice = await Promise.allSettled([1, 2].map(() => answer(fewer, why)));
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const events = await eventsOf(contractId);
  expect(events.find(({ type }) => type === "statement.answered")?.data).toMatchObject({
    amountMinor: 80_000,
    entries: [
      { entryId: two, from: 500, to: 300 },
      { entryId: three, from: 300, to: 300 },
    ],
  });
  await expect(answerStatement(client, ask, onDay(6))).rejects.toMatchObject(refused("questionedOnce"));
  await answerStatement(
    client,
    { statementId, questions: [{ entryId: one, question: "And this?" }] },
    onDay(6),
  );
  await answerStatement(client, { statementId, questions: [] }, onDay(6));
  const { releasedMinor } = await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } });
  expect(releasedMinor).toBe(80_000);
  await expect(answer(fewer, why)).rejects.toMatchObject(refused("statementIs"));
});

test("approving and questioning at once leaves one answer and one payment", async () => {
  const { client, statementId, one, contractId } = await makeSentWeek();
  const questions = [{ entryId: one, question: "What was this?" }];
  const results = await Promise.allSettled([
    answerStatement(client, { statementId, questions: [] }, onDay(5)),
    answerStatement(client, { statementId, questions: [] }, onDay(5)),
    answerStatement(client, { statementId, questions }, onDay(5)),
  ]);
  const state = await stateOf(statementId);
  // Approving is open from both states, so that a question first and an approval after it both stand.
  expect(state).toBe("approved");
  expect(results.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(2);
  expect(await db.ledgerTransfer.count({ where: { key: { startsWith: "release:" } } })).toBeGreaterThan(0);
  const approved = (await eventsOf(contractId)).filter(({ type }) => type === "statement.approved");
  expect(approved).toHaveLength(1);
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
});

test("what stands in the form is kept and sent as one: a refusal keeps nothing", async () => {
  const { client, freelancer, first } = await makeTimebox();
  const week = { milestoneId: first.id, revision: 0, entries: [entry(0, 4)] };
  const tooMuch = { ...week, entries: [entry(0, 12), entry(1, 12)] };
  await expect(sendWeek(freelancer, tooMuch, onDay(4))).rejects.toMatchObject({
    ...refused("overCap"),
    params: { unit: "hour", cap: 20 },
  });
  expect(await db.statement.count({ where: { milestoneId: first.id } })).toBe(0);
  await expect(sendWeek(client, week, onDay(4))).rejects.toMatchObject({ code: "forbidden" });
  await expect(sendWeek(await makeFreelancer(), week, onDay(4))).rejects.toMatchObject({ code: "not-found" });
  const twice = await Promise.allSettled([1, 2].map(() => sendWeek(freelancer, week, onDay(4))));
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("weeks do not overlap, so that each keeps its cap", async () => {
  const { client, freelancer, second } = await makeSentWeek();
  await fundMilestone(client, { milestoneId: second.id }, monday);
  await expect(sendWeekOf(freelancer, second.id, onDay(5), [entry(4, 8)])).rejects.toMatchObject(
    refused("weekTaken"),
  );
});

test("a suspended person finishes the week that stands; a seat that only pays answers nothing", async () => {
  const suspendedReason = "Asked people to pay outside.";
  const { client, freelancer, first } = await makeTimebox();
  const statementId = await sendWeekOf({ ...freelancer, suspendedReason }, first.id);
  const { id: organisationId } = await db.organisation.create({ data: { name: "Halden Paper" } });
  await db.contract.update({ where: { id: first.contractId }, data: { organisationId } });
  const payer = await makeClient({ seats: [{ organisationId, name: "Halden Paper", role: "finance" }] });
  await expect(answerStatement(payer, { statementId, questions: [] })).rejects.toMatchObject({
    code: "forbidden",
  });
  await answerStatement({ ...client, suspendedReason }, { statementId, questions: [] }, onDay(5));
  expect(await stateOf(statementId)).toBe("approved");
});
