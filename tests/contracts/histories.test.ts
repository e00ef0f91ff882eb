import fc from "fast-check";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day } from "@/lib/clock";
import { acceptSplit } from "@/lib/contracts/accept-split";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerDispute } from "@/lib/contracts/answer-dispute";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { appealDispute } from "@/lib/contracts/appeal-dispute";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { openDispute } from "@/lib/contracts/open-dispute";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { resumeContract } from "@/lib/contracts/resume-contract";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { contractMoves, disputeMoves, mayMove, milestoneMoves } from "@/lib/contracts/states";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { Refusal } from "@/lib/errors";
import { decideDispute } from "@/lib/moderation/decide-dispute";
import { escrowMinor } from "@/lib/payments/queries";
import { reviewDeadlines } from "@/lib/reviews/publish-reviews";
import { outcomeOf } from "@/lib/signals/outcome-of";
import { allMet, deliver, eventsOf, makeContract, noneMet } from "@/tests/support/contracts";
import { makeAdmin } from "@/tests/support/people";
import { type Moved, newModel, play, type Step, stepArbitrary } from "./model";

const tables = { milestone: milestoneMoves, dispute: disputeMoves, contract: contractMoves };

const listed: Moved = (what, from, to, by) => {
  const table = tables[what] as Parameters<typeof mayMove<string>>[0];
  expect(mayMove(table, from, to, by), `${what}: ${from} → ${to} by ${by}`).toBe(true);
};

test("thousands of histories make only listed moves, and every hold ends held, released or refunded", () => {
  fc.assert(
    fc.property(fc.array(stepArbitrary, { minLength: 10, maxLength: 80 }), (steps) => {
      const model = newModel();
      for (const step of steps) play(model, step, listed);
      for (const { state, hold } of model.milestones) {
        expect(hold === "held").toBe(
          ["funded", "started", "delivered", "changes", "disputed"].includes(state),
        );
        if (state === "agreed") expect(hold).toBe("none");
      }
    }),
    { numRuns: 5_000 },
  );
});

test("random histories in the database go as the model says; the ledger balances and every event can be read", async () => {
  const admins: [Viewer, Viewer] = [await makeAdmin(), await makeAdmin()];
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 15, maxLength: 40 }), async (steps) => {
      const made = await makeContract();
      const model = newModel();
      const start = new Date();
      await db.rateLimit.deleteMany();
      for (const step of [lead("fund"), lead("start"), ...steps]) {
        const now = after(start, (model.day + (step.kind === "wait" ? step.days : 0)) * day);
        const isExpected = play(model, step, listed);
        const fault = await perform(made, admins, step, now).then(
          () => null,
          (error: unknown) => error,
        );
        if (fault !== null && !(fault instanceof Refusal)) throw fault;
        expect(
          fault === null,
          `${JSON.stringify(step)}: ${fault instanceof Refusal ? fault.key : "done"}`,
        ).toBe(isExpected);
        await compare(made.contractId, model);
      }
      const events = await eventsOf(made.contractId);
      const isOver = model.contract === "closed" || model.contract === "ended";
      expect(outcomeOf(events) !== null).toBe(isOver);
    }),
    { numRuns: 12 },
  );
}, 180_000);

const lead = (kind: "fund" | "start"): Step => ({
  kind,
  by: kind === "fund" ? "client" : "freelancer",
  milestone: 0,
  days: 1,
});

type Made = Awaited<ReturnType<typeof makeContract>>;

async function perform(made: Made, admins: [Viewer, Viewer], step: Step, now: Date): Promise<unknown> {
  const { contractId } = made;
  const viewer = made[step.by];
  const other = step.by === "client" ? made.freelancer : made.client;
  const milestone = step.milestone === 0 ? made.first : made.second;
  const milestoneId = milestone.id;
  const text = "As it was written before the work began.";
  const delivery = () =>
    db.delivery.findFirst({ where: { milestoneId, state: "submitted" }, orderBy: { attempt: "desc" } });
  // One withdrawn and one opened in the same moment have no order in time; only one can be alive.
  const dispute = () => db.dispute.findFirst({ where: { milestoneId, state: { not: "withdrawn" } } });
  const none = "00000000-0000-4000-8000-000000000000";
  const disputeId = (await dispute())?.id ?? none;
  const criterionIds = [`${milestoneId}:1`];
  switch (step.kind) {
    case "fund":
      return fundMilestone(viewer, { milestoneId }, now);
    case "start":
      return startMilestone(viewer, { milestoneId }, now);
    case "deliver":
      return deliver(viewer, milestone, now);
    case "accept":
    case "changes": {
      const verdicts = step.kind === "accept" ? allMet(milestone) : noneMet(milestone);
      return answerDelivery(viewer, { deliveryId: (await delivery())?.id ?? none, verdicts }, now);
    }
    case "dispute":
      return openDispute(viewer, { milestoneId, criterionIds, text, evidence: [] }, now);
    case "answer":
      return answerDispute(viewer, { disputeId, text, evidence: [] }, now);
    case "decide": {
      const findings = criterionIds.map((criterionId) => ({ criterionId, inFavourOf: "client" as const }));
      const admin = (await dispute())?.state === "appealed" ? admins[1] : admins[0];
      const reasons = { rule: "criterion-as-written", facts: text, evidence: text } as const;
      return decideDispute(admin, { disputeId, findings, sharePoints: 6_000, ...reasons }, now);
    }
    case "appeal":
      return appealDispute(viewer, { disputeId, text }, now);
    case "split": {
      const { splitId } = await proposeSplit(viewer, { disputeId, sharePoints: 0, text: "" }, now);
      return acceptSplit(other, { splitId }, now);
    }
    case "withdraw":
      return withdrawDispute(viewer, { disputeId }, now);
    case "pause":
      return pauseContract(viewer, { contractId, reason: text, cause: step.by }, now);
    case "resume":
      return resumeContract(viewer, { contractId }, now);
    case "end": {
      await db.ending.updateMany({ where: { contractId, state: "proposed" }, data: { state: "withdrawn" } });
      const { endingId } = await proposeEnding(viewer, { contractId, reason: text, sharePoints: 5_000 }, now);
      return answerEnding(other, { endingId, answer: "agree" }, now);
    }
    case "wait":
      return runDueDeadlines({ ...contractDeadlines, ...reviewDeadlines }, now);
  }
}

async function compare(contractId: string, model: ReturnType<typeof newModel>): Promise<void> {
  const contract = await db.contract.findUniqueOrThrow({
    where: { id: contractId },
    include: { milestones: { orderBy: { position: "asc" } } },
  });
  expect(contract.state).toBe(model.contract);
  expect(contract.milestones.map(({ state }) => state)).toEqual(model.milestones.map(({ state }) => state));
  const holds = await db.hold.findMany({ where: { escrowOwner: contractId } });
  const held = holds.filter(({ state }) => state === "held");
  expect(held).toHaveLength(model.milestones.filter(({ hold }) => hold === "held").length);
  const aside = held.reduce((sum, { amountMinor, payerFeeMinor }) => sum + amountMinor + payerFeeMinor, 0);
  expect(await escrowMinor(contractId, "EUR")).toBe(BigInt(aside));
  const { _sum } = await db.ledgerEntry.aggregate({ _sum: { amountMinor: true } });
  expect(_sum.amountMinor ?? 0n).toBe(0n);
}
