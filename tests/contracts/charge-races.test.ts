import { expect, test } from "vitest";
import { answerStatement } from "@/lib/contracts/answer-statement";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { openDispute } from "@/lib/contracts/open-dispute";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { stopCharges } from "@/lib/contracts/stop-charges";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { Refusal } from "@/lib/errors";
import { escrowMinor } from "@/lib/payments/queries";
import { chargesAt, makeAllowed, stateOf } from "@/tests/support/charges";
import { eventsOf } from "@/tests/support/contracts";
import { onDay, sendWeekOf } from "@/tests/support/timebox";

/** The first week is reported, and the second announced for day seven. */
async function makeAnnounced(weeks = 3) {
  const made = await makeAllowed(weeks);
  const statementId = await sendWeekOf(made.freelancer, made.first.id, onDay(4));
  await chargesAt(onDay(5));
  return { ...made, statementId };
}

type Made = Awaited<ReturnType<typeof makeAnnounced>>;
const text = "Five hours for one page were not agreed.";

const asked = async (contractId: string) =>
  (await eventsOf(contractId)).filter(({ type }) => type === "charges.asked").length;

const holds = (contractId: string) =>
  db.hold.count({ where: { escrowOwner: contractId, state: { in: ["pending", "held"] } } });

test("two workers announce once and charge once", async () => {
  const made = await makeAllowed(3);
  await sendWeekOf(made.freelancer, made.first.id, onDay(4));
  await Promise.all([1, 2, 3].map(() => chargesAt(onDay(5))));
  await Promise.all([1, 2, 3].map(() => chargesAt(onDay(7))));
  const events = (await eventsOf(made.contractId)).map(({ type }) => type);
  expect(events.filter((type) => type.startsWith("charges."))).toEqual([
    "charges.allowed",
    "charges.announced",
    "charges.asked",
  ]);
  expect(await stateOf(made.second.id)).toBe("funded");
  expect(await escrowMinor(made.contractId, "EUR")).toBe(329_600n);
  const kind = "contracts.notices.charged";
  expect(await db.notice.count({ where: { userId: made.client.id, kind } })).toBe(1);
});

test("a clock that jumps over the notice and the charge still tells two days before", async () => {
  const { client, freelancer, first, second } = await makeAllowed(3);
  await sendWeekOf(freelancer, first.id, onDay(4));
  await chargesAt(onDay(20));
  expect(await stateOf(second.id)).toBe("agreed");
  const told = { userId: client.id, kind: "contracts.notices.chargeAnnounced" };
  const notices = await db.notice.findMany({ where: told });
  expect(notices).toMatchObject([{ params: { at: onDay(22).getTime() } }]);
  await chargesAt(onDay(22));
  expect(await stateOf(second.id)).toBe("funded");
});

test("a clock that jumps long past an announced charge announces it anew", async () => {
  const { client, second } = await makeAnnounced();
  await chargesAt(onDay(40));
  expect(await stateOf(second.id)).toBe("agreed");
  await chargesAt(onDay(42));
  expect(await stateOf(second.id)).toBe("funded");
  const kind = "contracts.notices.chargeAnnounced";
  expect(await db.notice.count({ where: { userId: client.id, kind } })).toBe(2);
});

test("the client's click and the clock at once fund the week once", async () => {
  for (let round = 0; round < 5; round++) {
    const { client, contractId, second, third } = await makeAnnounced();
    const [click] = await Promise.allSettled([
      fundMilestone(client, { milestoneId: second.id }, onDay(7)),
      runDueDeadlines(contractDeadlines, onDay(7)),
    ]);
    await chargesAt(onDay(7));
    if (click?.status === "rejected") {
      expect(click.reason).toBeInstanceOf(Refusal);
      expect(click.reason).toMatchObject({ key: "contracts.errors.milestoneIs" });
    }
    expect(await stateOf(second.id)).toBe("funded");
    expect(await stateOf(third.id)).toBe("agreed");
    expect(await asked(contractId)).toBe(click?.status === "rejected" ? 1 : 0);
    expect(await holds(contractId)).toBe(2);
    expect(await escrowMinor(contractId, "EUR")).toBe(329_600n);
  }
});

/** Whatever gets in the way first leaves the week unfunded; whatever comes second finds it funded. */
const rivals: Record<string, (made: Made) => Promise<unknown>> = {
  stop: ({ client, contractId }) => stopCharges(client, { contractId }, onDay(7)),
  pause: ({ freelancer, contractId }) =>
    pauseContract(freelancer, { contractId, reason: text, cause: "client" }, onDay(7)),
  dispute: ({ client, first }) =>
    openDispute(
      client,
      { milestoneId: first.id, criterionIds: [`${first.id}:1`], text, evidence: [] },
      onDay(7),
    ),
  approve: ({ client, statementId }) => answerStatement(client, { statementId, questions: [] }, onDay(7)),
};

for (const [name, act] of Object.entries(rivals))
  test(`${name} and the clock at once: one after the other, and nothing by halves`, async () => {
    for (let round = 0; round < 3; round++) {
      const made = await makeAnnounced();
      await Promise.all([act(made), runDueDeadlines(contractDeadlines, onDay(7))]);
      await chargesAt(onDay(7));
      await chargesAt(onDay(8));
      const state = await stateOf(made.second.id);
      const count = await asked(made.contractId);
      if (name === "approve") expect(state).toBe("funded");
      else expect(["agreed", "funded"]).toContain(state);
      if (state === "funded") expect(count).toBe(1);
      expect(count).toBeLessThanOrEqual(1);
      const failed = { escrowOwner: made.contractId, state: "failed" as const };
      if (count === 1 && state === "agreed") expect(await db.hold.count({ where: failed })).toBe(1);
      const open = await db.providerCall.count({ where: { kind: "charge", state: "pending" } });
      expect(open).toBe(0);
    }
  });
