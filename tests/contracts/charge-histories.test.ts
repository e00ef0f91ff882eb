import fc from "fast-check";
import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { allowCharges } from "@/lib/contracts/allow-charges";
import { answerEntries } from "@/lib/contracts/answer-entries";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { openDispute } from "@/lib/contracts/open-dispute";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { resumeContract } from "@/lib/contracts/resume-contract";
import { sendWeek } from "@/lib/contracts/send-week";
import { isFunded } from "@/lib/contracts/states";
import { stopCharges } from "@/lib/contracts/stop-charges";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { escrowMinor } from "@/lib/payments/queries";
import { assertPlanned, assertToldBefore } from "@/tests/support/charge-rules";
import { chargesAt, makeAllowed, seenBy } from "@/tests/support/charges";
import { eventsOf } from "@/tests/support/contracts";
import { leaveTestCard } from "@/tests/support/people";
import { dateOn, onDay } from "@/tests/support/timebox";

const acts = [
  ...["report", "report", "report", "approve", "approve", "question", "answer", "answer"],
  ...["pause", "resume", "resume", "dispute", "withdraw", "withdraw", "hand", "stop", "allow", "allow"],
  ...["decline", "mend", "mend"],
] as const;

/** A day: perhaps somebody does something, and perhaps no worker is there. */
const dayArbitrary = fc.record({
  act: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constantFrom(...acts) },
  ),
  isWorking: fc.constantFrom(true, true, true, false),
});
type Day = typeof dayArbitrary extends fc.Arbitrary<infer T> ? T : never;

test("random months of weeks that are charged by themselves: each told before, within its limit, none forgotten", async () => {
  let charged = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(dayArbitrary, { minLength: 30, maxLength: 60 }), async (days) => {
      const made = await makeAllowed(5);
      await db.rateLimit.deleteMany();
      for (const [index, { act, isWorking }] of days.entries()) {
        const now = onDay(index + 1);
        if (act)
          await perform(made, act, index + 1).catch((fault: unknown) => {
            if (!(fault instanceof Refusal)) throw fault;
          });
        if (isWorking) await chargesAt(now);
        await assertPlanned(made.contractId);
      }
      const events = await eventsOf(made.contractId);
      assertToldBefore(events);
      charged += events.filter(({ type }) => type === "charges.asked").length;
      const held = await db.hold.findMany({ where: { escrowOwner: made.contractId, state: "held" } });
      const aside = held.reduce(
        (sum, { amountMinor, payerFeeMinor }) => sum + amountMinor + payerFeeMinor,
        0,
      );
      expect(await escrowMinor(made.contractId, "EUR")).toBe(BigInt(aside));
    }),
    { numRuns: 8 },
  );
  expect(charged).toBeGreaterThan(0);
}, 180_000);

type Made = Awaited<ReturnType<typeof makeAllowed>>;

async function perform(made: Made, act: NonNullable<Day["act"]>, today: number): Promise<unknown> {
  const { client, freelancer, contractId } = made;
  const now = after(onDay(today), -day / 2);
  const weeks = await db.milestone.findMany({
    where: { contractId },
    orderBy: { position: "asc" },
    include: { statement: { include: { entries: true } }, disputes: { where: { closedAt: null } } },
  });
  const week = weeks.findLast(({ state }) => isFunded(state)) ?? made.first;
  const statement = weeks.find(({ id }) => id === week.id)?.statement;
  const statementId = statement?.id ?? week.id;
  const text = "As it was written before the work began.";
  switch (act) {
    case "report": {
      const entries = [{ day: dateOn(today - 1), hundredths: 500, did: "Rewrote two pages.", decided: "" }];
      return sendWeek(freelancer, { milestoneId: week.id, revision: statement?.revision ?? 0, entries }, now);
    }
    case "approve":
      return answerStatement(client, { statementId, questions: [] }, now);
    case "question": {
      const entryId = statement?.entries[0]?.id ?? week.id;
      return answerStatement(client, { statementId, questions: [{ entryId, question: text }] }, now);
    }
    case "answer": {
      const answers = (statement?.entries ?? []).map(({ id: entryId }) => ({ entryId, answer: text }));
      return answerEntries(freelancer, { statementId, answers }, now);
    }
    case "pause":
      return pauseContract(client, { contractId, reason: text, cause: "client" }, now);
    case "resume":
      return resumeContract(freelancer, { contractId }, now);
    case "dispute": {
      const criterionIds = [`${week.id}:1`];
      return openDispute(client, { milestoneId: week.id, criterionIds, text, evidence: [] }, now);
    }
    case "withdraw": {
      const [running] = weeks.flatMap(({ disputes }) => disputes);
      return withdrawDispute(client, { disputeId: running?.id ?? week.id }, now);
    }
    case "hand": {
      const next = weeks.find(({ state }) => state === "agreed");
      return fundMilestone(client, { milestoneId: next?.id ?? week.id }, now);
    }
    case "stop":
      return stopCharges(client, { contractId }, now);
    case "allow":
      return allowCharges(client, await seenBy(client, contractId), now);
    case "decline":
      return leaveTestCard(client.id, "decline");
    case "mend":
      return leaveTestCard(client.id, "success");
  }
}
