import fc from "fast-check";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { acceptSplit } from "@/lib/contracts/accept-split";
import { allowCharges } from "@/lib/contracts/allow-charges";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { answerEntries } from "@/lib/contracts/answer-entries";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { openDispute } from "@/lib/contracts/open-dispute";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { resumeContract } from "@/lib/contracts/resume-contract";
import { sendWeek } from "@/lib/contracts/send-week";
import { startMilestone } from "@/lib/contracts/start-milestone";
import {
  isFinished,
  isFunded,
  milestoneMoves,
  type StatementState,
  statementMoves,
} from "@/lib/contracts/states";
import { stopCharges } from "@/lib/contracts/stop-charges";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { Refusal } from "@/lib/errors";
import { sendDueCalls } from "@/lib/payments/calls/send-call";
import { escrowMinor } from "@/lib/payments/queries";
import { reviewDeadlines } from "@/lib/reviews/publish-reviews";
import { assertPlanned, assertToldBefore } from "@/tests/support/charge-rules";
import { makeAllowed, seenBy, weeksTimebox } from "@/tests/support/charges";
import { eventsOf } from "@/tests/support/contracts";
import { leaveTestCard } from "@/tests/support/people";
import { onDay } from "@/tests/support/timebox";

const kinds = [
  ...["fund", "send", "send", "question", "answer", "approve", "dispute", "withdraw", "split"],
  ...["pause", "resume", "resume", "end", "wait", "wait", "wait", "wait", "wait"],
  ...["allow", "allow", "stop", "begin", "begin", "card"],
] as const;

const stepArbitrary = fc.record({
  kind: fc.constantFrom(...kinds),
  isRightSide: fc.constantFrom(true, true, true, false),
  isDisputedByClient: fc.boolean(),
  /** Mostly the one under way. */
  week: fc.constantFrom(null, null, null, 0 as const, 1 as const, 2 as const),
  card: fc.constantFrom("success" as const, "success" as const, "decline" as const, "authenticate" as const),
  days: fc.constantFrom(1, 2, 6, 9),
  times: fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 }),
});
const historyArbitrary = fc.array(stepArbitrary, { minLength: 20, maxLength: 50 });
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;

test("random histories of work by time pay no more than was approved, claimed or set aside, and the ledger balances", async () => {
  await fc.assert(
    fc.asyncProperty(historyArbitrary, fc.boolean(), async (steps, isAllowed) => {
      const made = await (isAllowed ? makeAllowed : weeksTimebox)(3);
      let passed = 0;
      await db.rateLimit.deleteMany();
      for (const step of steps) {
        if (step.kind === "wait") passed += step.days;
        const before = await weeksOf(made.contractId);
        await perform(made, step, after(onDay(0), passed * day)).catch((fault: unknown) => {
          if (!(fault instanceof Refusal)) throw fault;
        });
        const now = await weeksOf(made.contractId);
        now.forEach((week, index) => {
          assertListed(before[index], week);
          assertPaid(week);
        });
        const aside = now.reduce(
          (sum, { hold }) => sum + (hold?.state === "held" ? hold.amountMinor * 1.03 : 0),
          0,
        );
        expect(await escrowMinor(made.contractId, "EUR")).toBe(BigInt(aside));
        await assertPlanned(made.contractId);
      }
      assertToldBefore(await eventsOf(made.contractId));
      const { _sum } = await db.ledgerEntry.aggregate({ _sum: { amountMinor: true } });
      expect(_sum.amountMinor ?? 0n).toBe(0n);
    }),
    { numRuns: 12 },
  );
}, 180_000);

type Made = Awaited<ReturnType<typeof weeksTimebox>>;

async function perform(made: Made, step: Step, now: Date): Promise<unknown> {
  const { contractId, client, freelancer } = made;
  const weeks = await weeksOf(contractId);
  const underWay = weeks.findLast(({ state }) => isFunded(state)) ?? weeks[0];
  const milestoneId = (step.week === null ? underWay : weeks[step.week])?.id ?? made.first.id;
  const [asClient, asFreelancer] = step.isRightSide ? [client, freelancer] : [freelancer, client];
  const none = "00000000-0000-4000-8000-000000000000";
  const statement = await db.statement.findUnique({
    where: { milestoneId },
    include: { entries: { orderBy: { position: "asc" } } },
  });
  const statementId = statement?.id ?? none;
  const dispute = await db.dispute.findFirst({ where: { milestoneId, state: { not: "withdrawn" } } });
  const text = "As it was written before the work began.";
  switch (step.kind) {
    case "fund":
      return fundMilestone(asClient, { milestoneId }, now);
    case "send": {
      const entries = step.times.map((hundredths, index) => ({
        day: after(now, -index * day)
          .toISOString()
          .slice(0, 10),
        hundredths,
        did: "Rewrote two pages.",
        decided: "",
      }));
      return sendWeek(asFreelancer, { milestoneId, revision: statement?.revision ?? 0, entries }, now);
    }
    case "question": {
      const entryId = statement?.entries[0]?.id ?? none;
      return answerStatement(asClient, { statementId, questions: [{ entryId, question: text }] }, now);
    }
    case "answer": {
      const questioned = statement?.entries.filter(({ state }) => state === "questioned") ?? [];
      const answers = questioned.map(({ id, hundredths }) => ({
        entryId: id,
        answer: text,
        hundredths: Math.floor(hundredths / 2),
      }));
      return answerEntries(asFreelancer, { statementId, answers }, now);
    }
    case "approve":
      return answerStatement(asClient, { statementId, questions: [] }, now);
    case "dispute": {
      const viewer = step.isDisputedByClient ? client : freelancer;
      const criterionIds = [`${milestoneId}:1`];
      return openDispute(viewer, { milestoneId, criterionIds, text, evidence: [] }, now);
    }
    case "withdraw":
      return withdrawDispute(
        dispute?.by === "client" ? client : freelancer,
        { disputeId: dispute?.id ?? none },
        now,
      );
    case "split": {
      const split = { disputeId: dispute?.id ?? none, sharePoints: 6_000, text: "" };
      const { splitId } = await proposeSplit(client, split, now);
      return acceptSplit(freelancer, { splitId }, now);
    }
    case "pause":
      return pauseContract(client, { contractId, reason: text, cause: "client" }, now);
    case "resume":
      return resumeContract(freelancer, { contractId }, now);
    case "end": {
      const ending = { contractId, reason: text, sharePoints: 10_000 };
      // Rarely, or every history would be over soon.
      if (step.days !== 9) return null;
      const { endingId } = await proposeEnding(client, ending, now);
      return answerEnding(freelancer, { endingId, answer: "agree" }, now);
    }
    case "wait":
      await runDueDeadlines({ ...contractDeadlines, ...reviewDeadlines }, now);
      return sendDueCalls(holdEffects, now);
    case "allow":
      return allowCharges(asClient, await seenBy(client, contractId), now);
    case "stop":
      return step.days === 9 ? stopCharges(asClient, { contractId }, now) : null;
    case "begin":
      return startMilestone(asFreelancer, { milestoneId }, now);
    case "card":
      return leaveTestCard(client.id, step.card);
  }
}

async function weeksOf(contractId: string) {
  const weeks = await db.milestone.findMany({
    where: { contractId },
    orderBy: { position: "asc" },
    include: { statement: true },
  });
  const holds = await db.hold.findMany({ where: { escrowOwner: contractId } });
  return weeks.map((week) => ({ ...week, hold: holds.find(({ id }) => id === week.holdId) ?? null }));
}

type Week = Awaited<ReturnType<typeof weeksOf>>[number];

/** Each step moves a week and its statement along a way that the tables list, if at all. */
function assertListed(before: Week | undefined, week: Week): void {
  if (!before) return;
  expect(reaches(milestoneMoves, before.state, week.state), `${before.state} → ${week.state}`).toBe(true);
  const [from, to]: StatementState[] = [before.statement?.state ?? "draft", week.statement?.state ?? "draft"];
  expect(from === to || statementMoves.some((move) => move.from === from && move.to === to)).toBe(true);
}

/** One step may make several listed moves: a sent week was begun in the same breath. */
function reaches(moves: readonly { from: string; to: string }[], from: string, to: string): boolean {
  const next = (states: string[]) =>
    moves.filter((move) => states.includes(move.from)).map((move) => move.to);
  const ones = next([from]);
  return from === to || ones.includes(to) || next(ones).includes(to);
}

function assertPaid({ state, statement, hold, priceMinor }: Week): void {
  expect(hold?.state === "held").toBe(isFunded(state));
  if (!hold) return;
  const claimed = statement && statement.state !== "draft" ? statement.amountMinor : priceMinor;
  expect(claimed).toBeLessThanOrEqual(priceMinor);
  expect(hold.releasedMinor).toBeLessThanOrEqual(claimed);
  expect(state === "accepted").toBe(statement?.state === "approved");
  if (state === "accepted") expect(hold.releasedMinor).toBe(statement?.amountMinor);
  if (!isFinished(state)) expect(hold.releasedMinor).toBe(0);
}
