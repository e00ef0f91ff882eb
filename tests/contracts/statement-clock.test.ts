import { expect, test } from "vitest";
import { after, hour } from "@/lib/clock";
import { acceptSplit } from "@/lib/contracts/accept-split";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { openDispute } from "@/lib/contracts/open-dispute";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { escrowMinor } from "@/lib/payments/queries";
import { eventsOf } from "@/tests/support/contracts";
import { makeSentWeek, makeTimebox, onDay } from "@/tests/support/timebox";

const noticesOf = async (userId: string) =>
  (await db.notice.findMany({ where: { userId }, orderBy: { id: "asc" } })).map(({ kind }) =>
    kind.replace("contracts.notices.", ""),
  );
const text = "Five hours for one page were not agreed.";

test("five working days of silence approve a statement, once, with reminders before", async () => {
  const { client, freelancer, statementId, contractId } = await makeSentWeek();
  const statement = await db.statement.findUniqueOrThrow({ where: { id: statementId } });
  expect(statement.approvesAt).toEqual(onDay(11));
  await runDueDeadlines(contractDeadlines, after(onDay(9), hour));
  await runDueDeadlines(contractDeadlines, after(onDay(10), hour));
  expect((await noticesOf(client.id)).filter((kind) => kind === "statementReminder")).toHaveLength(2);
  await Promise.all([1, 2].map(() => runDueDeadlines(contractDeadlines, after(onDay(11), hour))));
  const approved = (await eventsOf(contractId)).filter(({ type }) => type === "statement.approved");
  expect(approved.map(({ data, actorId }) => ({ data, actorId }))).toMatchObject([
    { actorId: null, data: { isAutomatic: true, amountMinor: 96_000 } },
  ]);
  expect(await noticesOf(freelancer.id)).toContain("statementAutoApproved");
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  await expect(answerStatement(client, { statementId, questions: [] })).rejects.toMatchObject({
    key: "contracts.errors.statementIs",
  });
});

test("a clock that jumps approves without a reminder after the fact", async () => {
  const { client, statementId } = await makeSentWeek();
  await runDueDeadlines(contractDeadlines, onDay(60));
  expect(await noticesOf(client.id)).not.toContain("statementReminder");
  expect(await db.statement.findUniqueOrThrow({ where: { id: statementId } })).toMatchObject({
    state: "approved",
    approvesAt: null,
  });
});

test("a week without a statement reminds the freelancer and nobody is paid by silence", async () => {
  const { freelancer, first, contractId } = await makeTimebox();
  await startMilestone(freelancer, { milestoneId: first.id }, onDay(0));
  await runDueDeadlines(contractDeadlines, onDay(30));
  expect((await noticesOf(freelancer.id)).filter((kind) => kind === "statementDue")).toHaveLength(1);
  expect(await escrowMinor(contractId, "EUR")).toBe(164_800n);
});

test("a question stops the clock for good, and silence then pays nobody", async () => {
  const { client, statementId, one } = await makeSentWeek();
  await answerStatement(client, { statementId, questions: [{ entryId: one, question: text }] }, onDay(5));
  await runDueDeadlines(contractDeadlines, onDay(60));
  expect((await db.statement.findUniqueOrThrow({ where: { id: statementId } })).state).toBe("questioned");
});

test("a dispute stops the clock; withdrawn, the rest of the five days runs; settled, the statement is divided", async () => {
  const { client, freelancer, statementId, contractId, first } = await makeSentWeek();
  const dispute = { milestoneId: first.id, criterionIds: [`${first.id}:1`], text, evidence: [] };
  const { disputeId } = await openDispute(client, dispute, onDay(7));
  await expect(answerStatement(client, { statementId, questions: [] }, onDay(7))).rejects.toMatchObject({
    key: "contracts.errors.milestoneIs",
  });
  await withdrawDispute(client, { disputeId }, onDay(8));
  // Friday to Monday was one of the five days.
  const { approvesAt } = await db.statement.findUniqueOrThrow({ where: { id: statementId } });
  expect(approvesAt).toEqual(onDay(14));
  const again = await openDispute(freelancer, dispute, onDay(9));
  const { splitId } = await proposeSplit(client, { ...again, sharePoints: 5_000, text: "" }, onDay(9));
  await acceptSplit(freelancer, { splitId }, onDay(9));
  const hold = await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } });
  expect(hold.releasedMinor).toBe(48_000);
  expect(await db.deadline.count({ where: { subjectId: statementId, state: "open" } })).toBe(0);
});

test("an early end pays its share of what the statement came to", async () => {
  const { client, freelancer, contractId, statementId } = await makeSentWeek();
  const ending = { contractId, reason: "The site closes.", sharePoints: 10_000 };
  const { endingId } = await proposeEnding(client, ending, onDay(5));
  await answerEnding(freelancer, { endingId, answer: "agree" }, onDay(5));
  expect(await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } })).toMatchObject({
    releasedMinor: 96_000,
  });
  await runDueDeadlines(contractDeadlines, onDay(60));
  expect((await db.statement.findUniqueOrThrow({ where: { id: statementId } })).state).toBe("sent");
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
});
