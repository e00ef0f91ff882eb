import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { acceptSplit } from "@/lib/contracts/accept-split";
import { answerDispute } from "@/lib/contracts/answer-dispute";
import { appealDispute } from "@/lib/contracts/appeal-dispute";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { OpenDispute } from "@/lib/contracts/dispute-schemas";
import { openDispute } from "@/lib/contracts/open-dispute";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { listContracts } from "@/lib/contracts/queries";
import { ruleDispute } from "@/lib/contracts/rule-dispute";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { decideDispute } from "@/lib/moderation/decide-dispute";
import { listDisputes, statementsOf } from "@/lib/moderation/dispute-queries";
import type { DecideDispute } from "@/lib/moderation/dispute-schemas";
import { balanceMinor, escrowMinor } from "@/lib/payments/queries";
import { eventsOf, makeDelivered } from "@/tests/support/contracts";
import { makeAdmin, makeClient } from "@/tests/support/people";

const start = new Date();
const at = (days: number) => after(start, days * day);
const clock = (days: number) => runDueDeadlines(contractDeadlines, at(days));

async function makeDispute(opener: "client" | "freelancer" = "client") {
  const made = await makeDelivered(start);
  const criterionIds = [`${made.first.id}:1`];
  const text = "Nine of the forty pages are not on the list.";
  const viewer = made[opener];
  const input = { milestoneId: made.first.id, criterionIds, text, evidence: [] };
  const { disputeId } = await openDispute(viewer, input, at(1));
  const ruling = (inFavourOf: "client" | "freelancer", sharePoints: number): DecideDispute => ({
    disputeId,
    findings: criterionIds.map((criterionId) => ({ criterionId, inFavourOf })),
    sharePoints,
    rule: "criterion-as-written",
    facts: "The criterion names all forty pages and the list holds thirty-one.",
    evidence: "The list in the delivery.",
  });
  return { ...made, disputeId, ruling, opened: input };
}

const stateOf = async (id: string) => (await db.dispute.findUniqueOrThrow({ where: { id } })).state;

test("answered, decided, appealed and decided by somebody else: money moves once, at the end", async () => {
  const { client, freelancer, first, contractId, disputeId, ruling } = await makeDispute();
  const [one, two] = [await makeAdmin(), await makeAdmin()];
  await answerDispute(
    freelancer,
    { disputeId, text: "The nine are merged into others.", evidence: [] },
    at(2),
  );
  expect((await listDisputes(one)).disputes.map(({ id }) => id)).toContain(disputeId);
  await decideDispute(one, ruling("client", 0), at(3));
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  await appealDispute(
    freelancer,
    { disputeId, text: "The criterion was read without the change log." },
    at(4),
  );
  await expect(decideDispute(one, ruling("freelancer", 10_000), at(5))).rejects.toMatchObject({
    key: "contracts.errors.sameModerator",
  });
  await decideDispute(two, ruling("freelancer", 7_500), at(5));
  expect(await stateOf(disputeId)).toBe("final");
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(27_900n);
  expect(await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    state: "settled",
  });
  const statements = await statementsOf(client, disputeId);
  expect(statements.map(({ instance, outcome }) => [instance, outcome])).toEqual([
    [1, "share-0"],
    [2, "share-7500"],
  ]);
  const decided = (await eventsOf(contractId)).filter(({ type }) => type === "dispute.decided");
  expect(decided).toHaveLength(2);
});

test("silence moves a dispute to a moderator and decides nothing, however far the clock jumps", async () => {
  const { contractId, disputeId, ruling } = await makeDispute("freelancer");
  await clock(40);
  expect(await stateOf(disputeId)).toBe("review");
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  await decideDispute(await makeAdmin(), ruling("freelancer", 10_000), at(41));
  await clock(47);
  expect(await stateOf(disputeId)).toBe("decided");
  await clock(49);
  expect(await stateOf(disputeId)).toBe("final");
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
});

test("a split proposed by one side and accepted by the other settles it, once", async () => {
  const { client, freelancer, contractId, disputeId } = await makeDispute();
  const old = await proposeSplit(client, { disputeId, sharePoints: 3_000, text: "" }, at(2));
  const { splitId } = await proposeSplit(client, { disputeId, sharePoints: 5_000, text: "" }, at(2));
  await expect(acceptSplit(client, { splitId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(acceptSplit(freelancer, { splitId: old.splitId })).rejects.toMatchObject({
    key: "contracts.errors.splitReplaced",
  });
  const results = await Promise.allSettled([1, 2, 3].map(() => acceptSplit(freelancer, { splitId }, at(3))));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(18_600n);
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
});

test("withdrawn by its opener the work goes on, and the fourteen days with it", async () => {
  const { client, freelancer, first, disputeId, deliveryId } = await makeDispute();
  await expect(withdrawDispute(freelancer, { disputeId })).rejects.toMatchObject({ code: "forbidden" });
  await withdrawDispute(client, { disputeId }, at(3));
  const delivery = await db.delivery.findUniqueOrThrow({ where: { id: deliveryId } });
  expect(delivery.acceptsAt).toEqual(at(16));
  await clock(15.9);
  expect(await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    state: "delivered",
  });
  await clock(16.1);
  expect(await db.milestone.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    state: "accepted",
  });
});

test("what may not be: strangers, parties as judges, other criteria, detectors, a second dispute, a late appeal", async () => {
  const { client, freelancer, disputeId, ruling, opened } = await makeDispute();
  const stranger = await makeClient();
  const text = "The nine are merged into others.";
  const refused = async (attempt: Promise<unknown>, error: object) =>
    expect(attempt).rejects.toMatchObject(error);
  await refused(answerDispute(stranger, { disputeId, text, evidence: [] }), { code: "not-found" });
  await refused(answerDispute(client, { disputeId, text, evidence: [] }), { code: "forbidden" });
  await refused(openDispute(client, opened), { key: "contracts.errors.milestoneIs" });
  await answerDispute(freelancer, { disputeId, text, evidence: [] }, at(2));
  await refused(answerDispute(freelancer, { disputeId, text, evidence: [] }), { code: "conflict" });
  const judge: Viewer = { ...client, isAdmin: true };
  await refused(decideDispute(judge, ruling("client", 0)), { code: "forbidden" });
  await refused(decideDispute(client, ruling("client", 0)), { code: "forbidden" });
  const other = {
    ...ruling("client", 0),
    findings: [{ criterionId: "other", inFavourOf: "client" as const }],
  };
  await refused(decideDispute(await makeAdmin(), other), { key: "contracts.errors.everyCriterion" });
  await decideDispute(await makeAdmin(), ruling("client", 0), at(3));
  await refused(appealDispute(freelancer, { disputeId, text: `${text} Read again.` }, at(11)), {
    key: "contracts.errors.appealOver",
  });
  const detector = { ...opened, evidence: [{ kind: "ai-detector", ref: "93%" }] };
  expect(OpenDispute.safeParse(detector).success).toBe(false);
});

test("a ruling whose statement of reasons fails is no ruling", async () => {
  const { contractId, disputeId, ruling } = await makeDispute();
  await clock(6);
  const admin = await makeAdmin();
  const { findings, sharePoints } = ruling("client", 0);
  const attempt = db.$transaction(async (tx) => {
    await ruleDispute(tx, admin, { disputeId, findings, sharePoints, caseId: randomUUID() }, at(7));
    throw new Error("the statement was not written");
  });
  await expect(attempt).rejects.toThrow("not written");
  expect(await stateOf(disputeId)).toBe("review");
  expect((await eventsOf(contractId)).some(({ type }) => type === "dispute.decided")).toBe(false);
});

test("lists say that a contract is in dispute, as long as it is", async () => {
  const { client, freelancer, disputeId } = await makeDispute();
  const said = async (viewer: Viewer) =>
    (await listContracts(viewer)).contracts.map((each) => each.isDisputed);
  expect([await said(client), await said(freelancer)]).toEqual([[true], [true]]);
  await withdrawDispute(client, { disputeId }, at(2));
  expect(await said(freelancer)).toEqual([false]);
});
