import { expect, test } from "vitest";
import { incomeCsv, movementsCsv, spendingCsv } from "@/lib/bookkeeping/books-csv";
import { heldMoney } from "@/lib/bookkeeping/held-queries";
import { balanceBefore, incomeLines } from "@/lib/bookkeeping/income-queries";
import { issueDueDocuments } from "@/lib/bookkeeping/issue-due-documents";
import { clientMovements, heldBefore } from "@/lib/bookkeeping/movement-queries";
import { spendingByContract, spendingByMonth } from "@/lib/bookkeeping/spending-queries";
import { clientStatement, incomeStatement } from "@/lib/bookkeeping/statement";
import { after, day } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { db } from "@/lib/db";
import { allMet, makeDelivered, makeStarted } from "@/tests/support/contracts";
import { makeClient, makeFreelancer } from "@/tests/support/people";
import { makeSentWeek } from "@/tests/support/timebox";

const now = new Date();
const whole = { from: after(now, -day), to: after(now, day) };
const words = (key: string) => key;

/** First milestone (400.00) accepted, second (800.00) funded, then half of it agreed at an early end. */
async function makeHistory() {
  const made = await makeDelivered();
  await answerDelivery(made.client, { deliveryId: made.deliveryId, verdicts: allMet(made.first) });
  await fundMilestone(made.client, { milestoneId: made.second.id });
  return made;
}

test("what is held is listed with its reason, for each side with its own amount", async () => {
  const { client, freelancer, contractId } = await makeStarted();
  const [held] = await heldMoney(client, "client");
  expect(held).toMatchObject({
    contractId,
    reason: "started",
    clientPaysMinor: 41_200,
    otherSide: freelancer.name,
    acceptsAt: null,
  });
  expect(await heldMoney(freelancer, "freelancer")).toMatchObject([{ freelancerGetsMinor: 37_200 }]);
  expect(await heldMoney(freelancer, "client")).toEqual([]);
  expect(await heldMoney(await makeClient(), "client")).toEqual([]);
  await db.contract.update({ where: { id: contractId }, data: { state: "paused" } });
  expect(await heldMoney(client, "client")).toMatchObject([{ reason: "paused" }]);
});

test("a week of work by time is held until its statement is approved, and says when silence does that", async () => {
  const { client, first, statementId } = await makeSentWeek();
  const { approvesAt } = await db.statement.findUniqueOrThrow({ where: { id: statementId } });
  expect(approvesAt).toBeInstanceOf(Date);
  expect(await heldMoney(client, "client")).toMatchObject([
    { milestone: first.title, reason: "delivered", isWeek: true, acceptsAt: approvesAt },
  ]);
  expect(first.title).toMatch(/^Week 1 of \d+$/);
});

test("a delivered milestone says when silence accepts it", async () => {
  const { client } = await makeDelivered(now);
  const [held] = await heldMoney(client, "client");
  expect(held).toMatchObject({ reason: "delivered", acceptsAt: after(now, 14 * day) });
});

test("a client's statement adds up from what was held before to what is held after", async () => {
  const { client } = await makeHistory();
  expect(await heldBefore(client, whole.from)).toEqual(new Map());
  const [sheet, ...others] = clientStatement(new Map(), await clientMovements(client, whole));
  expect(others).toEqual([]);
  expect(sheet).toMatchObject({ paidInMinor: 41_200 + 82_400, usedMinor: 41_200, returnedMinor: 0 });
  expect(sheet?.lines.map(({ kind }) => kind)).toEqual(["fund", "release", "fund"]);
  expect(sheet?.closingMinor).toBe(82_400);
  const held = await heldBefore(client, whole.to);
  expect([...held.values()]).toEqual([82_400]);
  const next = clientStatement(held, []);
  expect(next).toMatchObject([{ openingMinor: 82_400, closingMinor: 82_400, lines: [] }]);
});

test("spending by contract and by month tell the same story, and what went back is no spending", async () => {
  const { client, freelancer, contractId } = await makeHistory();
  const { endingId } = await proposeEnding(client, {
    contractId,
    reason: "We stop here.",
    sharePoints: 5000,
  });
  await answerEnding(freelancer, { endingId, answer: "agree" });
  const [row] = await spendingByContract(client, 10);
  expect(row).toMatchObject({
    contractId,
    paidInMinor: 123_600,
    workMinor: 80_000,
    feesMinor: 2_400,
    returnedMinor: 41_200,
    heldMinor: 0,
  });
  const months = await spendingByMonth(client, whole.from);
  expect(months.reduce((sum, { usedMinor }) => sum + usedMinor, 0)).toBe(82_400);
  expect(await spendingByContract(await makeClient(), 10)).toEqual([]);
  expect(await spendingByContract(freelancer, 10)).toEqual([]);
  const csv = spendingCsv([{ ...(row ?? raise()), contract: "=1+1" }], words);
  expect(csv).toContain("'=1+1");
  expect(csv).toContain(",1236.00,800.00,24.00,412.00,0.00,");
});

test("a freelancer's statement adds up and carries the numbers of the documents", async () => {
  const { freelancer, contractId } = await makeHistory();
  await issueDueDocuments();
  const lines = await incomeLines(freelancer, whole);
  const document = await db.billingDocument.findFirstOrThrow({
    where: { contractId, issuer: `person:${freelancer.id}` },
  });
  expect(lines).toMatchObject([
    { kind: "release", grossMinor: 40_000, feeMinor: 2_800, netMinor: 37_200, workNumber: document.number },
  ]);
  const [sheet] = incomeStatement(await balanceBefore(freelancer, whole.from), lines);
  expect(sheet).toMatchObject({ openingMinor: 0, grossMinor: 40_000, feeMinor: 2_800, otherMinor: 0 });
  expect([...(await balanceBefore(freelancer, whole.to)).values()]).toEqual([sheet?.closingMinor]);
  expect(incomeCsv(lines, words)).toContain(`400.00,0.00,28.00,372.00,${document.number},PL-`);
  expect(await incomeLines(await makeFreelancer(), whole)).toEqual([]);
});

test("finance seats see the organisation's money, members and strangers do not", async () => {
  const { client, contractId } = await makeHistory();
  const { id, name } = await db.organisation.create({ data: { name: "Harbour Studio" } });
  await db.contract.update({ where: { id: contractId }, data: { organisationId: id } });
  const withSeat = (role: "member" | "finance") =>
    makeClient({ seats: [{ organisationId: id, name, role }] });
  const [finance, member] = [await withSeat("finance"), await withSeat("member")];
  for (const [viewer, seen] of [
    [client, 1],
    [finance, 1],
    [member, 0],
  ] as const) {
    expect(await heldMoney(viewer, "client")).toHaveLength(seen);
    expect(await spendingByContract(viewer, 10)).toHaveLength(seen);
    expect(await clientMovements(viewer, whole)).toHaveLength(seen * 3);
    expect(await heldBefore(viewer, whole.to)).toHaveProperty("size", seen);
  }
  expect(movementsCsv(await clientMovements(finance, whole), words).split("\r\n")).toHaveLength(5);
});

const raise = (): never => {
  throw new Error("a row is expected");
};
