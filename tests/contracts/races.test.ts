import { expect, test } from "vitest";
import { after, day } from "@/lib/clock";
import { agreeChange } from "@/lib/contracts/agree-change";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { openDispute } from "@/lib/contracts/open-dispute";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { proposeChange } from "@/lib/contracts/propose-change";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { milestoneStates } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { Refusal } from "@/lib/errors";
import { escrowMinor } from "@/lib/payments/queries";
import { allMet, deliver, eventsOf, makeContract, makeDelivered, noneMet } from "@/tests/support/contracts";

const start = new Date();
const later = after(start, day);
const text = "Nine of the forty pages are not on the list.";

/** A delivered milestone with an early end and a change order waiting: everything can happen to it next. */
async function makeCrossing() {
  const made = await makeDelivered(start);
  const { client, freelancer, contractId, first } = made;
  const ending = await proposeEnding(
    client,
    { contractId, reason: "It changed.", sharePoints: 5_000 },
    start,
  );
  const wanted = { milestoneId: first.id, what: "Two pages fewer, as talked.", criteria: [] };
  const change = await proposeChange(
    client,
    { ...wanted, cause: "client-added", deltaMinor: -5_000, deltaDays: 0 },
    start,
  );
  return { ...made, ...ending, ...change, freelancer };
}

type Crossing = Awaited<ReturnType<typeof makeCrossing>>;

const acts: Record<string, (made: Crossing) => Promise<unknown>> = {
  accept: ({ client, deliveryId, first }) =>
    answerDelivery(client, { deliveryId, verdicts: allMet(first) }, later),
  changes: ({ client, deliveryId, first }) =>
    answerDelivery(client, { deliveryId, verdicts: noneMet(first) }, later),
  clock: () => runDueDeadlines(contractDeadlines, after(start, 14.5 * day)),
  clientDisputes: ({ client, first }) =>
    openDispute(
      client,
      { milestoneId: first.id, criterionIds: [`${first.id}:1`], text, evidence: [] },
      later,
    ),
  freelancerDisputes: ({ freelancer, first }) =>
    openDispute(
      freelancer,
      { milestoneId: first.id, criterionIds: [`${first.id}:1`], text, evidence: [] },
      later,
    ),
  end: ({ freelancer, endingId }) => answerEnding(freelancer, { endingId, answer: "agree" }, later),
  change: ({ freelancer, changeOrderId }) =>
    agreeChange(freelancer, { changeOrderId, cause: "outside" }, later),
  pause: ({ client, contractId }) =>
    pauseContract(client, { contractId, reason: "The site is frozen.", cause: "client" }, later),
  ask: ({ client, contractId, first }) =>
    askInRoom(client, { contractId, milestoneId: first.id, text: "Where?" }, later),
  deliver: ({ freelancer, first }) => deliver(freelancer, first, later),
  start: ({ freelancer, first }) => startMilestone(freelancer, { milestoneId: first.id }, later),
};

const names = Object.keys(acts);
const pairs = names.flatMap((one, index) => names.slice(index).map((two) => [one, two] as const));

test("every pair of moves on one milestone leaves one result, and a clear refusal for whoever came second", async () => {
  for (const [one, two] of pairs) {
    await db.rateLimit.deleteMany();
    const made = await makeCrossing();
    const [first, second] = [acts[one], acts[two]];
    if (!first || !second) continue;
    const results = await Promise.allSettled([first(made), second(made)]);
    for (const result of results)
      if (result.status === "rejected")
        expect(result.reason, `${one} against ${two}`).toBeInstanceOf(Refusal);
    await assertWhole(made, `${one} against ${two}`);
  }
}, 180_000);

async function assertWhole({ contractId, first, deliveryId }: Crossing, pair: string): Promise<void> {
  const milestone = await db.milestone.findUniqueOrThrow({ where: { id: first.id } });
  expect(milestoneStates).toContain(milestone.state);
  const transfers = await db.ledgerTransfer.count({ where: { key: `release:${milestone.holdId}` } });
  const isPaid = milestone.state === "accepted" || milestone.state === "cancelled";
  expect(transfers, pair).toBe(isPaid ? 1 : 0);
  expect((await escrowMinor(contractId, "EUR")) > 0n, pair).toBe(!isPaid);
  const answers = (await eventsOf(contractId)).filter(
    (event) =>
      ["milestone.accepted", "milestone.auto-accepted", "changes.requested"].includes(event.type) &&
      (event.data as { deliveryId: string }).deliveryId === deliveryId,
  );
  expect(answers.length, pair).toBeLessThanOrEqual(1);
  expect(await db.dispute.count({ where: { milestoneId: first.id } }), pair).toBeLessThanOrEqual(1);
}

test("funding and beginning a milestone many times at once takes the money once", async () => {
  const { client, freelancer, contractId, first } = await makeContract();
  const funded = await Promise.allSettled(
    [1, 2, 3, 4].map(() => fundMilestone(client, { milestoneId: first.id })),
  );
  expect(funded.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  const begun = await Promise.allSettled(
    [1, 2, 3].map(() => startMilestone(freelancer, { milestoneId: first.id })),
  );
  expect(begun.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await eventsOf(contractId)).filter(({ type }) => type === "milestone.started")).toHaveLength(1);
});
