import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { after, day } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { GiveBackForm } from "@/lib/contracts/form-schemas";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { giveBack } from "@/lib/contracts/give-back";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { db } from "@/lib/db";
import { closeChargeback } from "@/lib/payments/close-chargeback";
import { balanceMinor } from "@/lib/payments/queries";
import { outcomeOf } from "@/lib/signals/outcome-of";
import { allMet, deliver, eventsOf, makeDelivered } from "@/tests/support/contracts";
import { makeFreelancer } from "@/tests/support/people";

vi.setConfig({ testTimeout: 60_000 });

const reason = "A quarter of it was never needed.";

/** The first milestone (400.00) is accepted and paid. */
async function makePaid() {
  const made = await makeDelivered();
  await answerDelivery(made.client, { deliveryId: made.deliveryId, verdicts: allMet(made.first) });
  return { ...made, milestoneId: made.first.id };
}

test("a freelancer gives part of the money back: recorded, told, and taken from their balance with its fees", async () => {
  const { freelancer, client, contractId, milestoneId } = await makePaid();
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(37_200n);
  await giveBack(freelancer, { milestoneId, workMinor: 10_000, reason });
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(27_900n);
  expect(await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } })).toMatchObject({
    releasedMinor: 30_000,
    refundedMinor: 10_300,
  });
  const given = (await eventsOf(contractId)).filter(({ type }) => type === "milestone.given-back");
  expect(given).toMatchObject([
    { actorId: freelancer.id, data: { milestoneId, workMinor: 10_000, currency: "EUR", reason } },
  ]);
  expect(await db.notice.count({ where: { userId: client.id, kind: "contracts.notices.givenBack" } })).toBe(
    1,
  );
});

test("only the freelancer gives back, only what was paid, and not for what is not finished", async () => {
  const { freelancer, client, milestoneId, second } = await makePaid();
  const one = { workMinor: 1, reason };
  await expect(giveBack(client, { milestoneId, ...one })).rejects.toMatchObject({ code: "forbidden" });
  const stranger = await makeFreelancer();
  await expect(giveBack(stranger, { milestoneId, ...one })).rejects.toMatchObject({ code: "not-found" });
  const missing = { milestoneId: randomUUID(), ...one };
  await expect(giveBack(freelancer, missing)).rejects.toMatchObject({ code: "not-found" });
  const unpaid = { milestoneId: second.id, ...one };
  await expect(giveBack(freelancer, unpaid)).rejects.toMatchObject({ code: "conflict" });
  const more = { milestoneId, workMinor: 40_001, reason };
  await expect(giveBack(freelancer, more)).rejects.toMatchObject({ code: "conflict" });
  const held = await makeDelivered();
  const early = { milestoneId: held.first.id, ...one };
  await expect(giveBack(held.freelancer, early)).rejects.toMatchObject({ code: "conflict" });
});

test.each(["", "0", "0.00", "-5", "1.234", "a lot"])(
  "an amount of “%s” is refused at its field",
  (amount) => {
    const typed = GiveBackForm.safeParse({ milestoneId: randomUUID(), reason, currency: "EUR", amount });
    expect(typed.error?.issues.map(({ path }) => path)).toEqual([["amount"]]);
  },
);

test("sent twice at once, nothing is given back beyond what was paid", async () => {
  const { freelancer, contractId, milestoneId } = await makePaid();
  const all = { milestoneId, workMinor: 40_000, reason };
  const tries = await Promise.allSettled([giveBack(freelancer, all), giveBack(freelancer, all)]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.hold.findFirstOrThrow({ where: { escrowOwner: contractId } })).toMatchObject({
    releasedMinor: 0,
    refundedMinor: 41_200,
  });
});

/** The second milestone (800.00) is paid, worked and accepted, which closes the contract. */
async function finish({ client, freelancer, second }: Awaited<ReturnType<typeof makePaid>>) {
  await fundMilestone(client, { milestoneId: second.id });
  await startMilestone(freelancer, { milestoneId: second.id });
  const { deliveryId } = await deliver(freelancer, second);
  await answerDelivery(client, { deliveryId, verdicts: allMet(second) });
}

/** Both milestones (400.00 and 800.00) are accepted, and the contract is closed. */
async function makeClosed() {
  const made = await makePaid();
  await finish(made);
  return made;
}

test("evidence is worth what stayed paid: nothing at all when everything came back", async () => {
  const { freelancer, contractId, first, second } = await makeClosed();
  const outcome = async () => outcomeOf(await eventsOf(contractId));
  expect(await outcome()).toMatchObject({ valueMinor: 120_000, isPaid: true });
  await giveBack(freelancer, { milestoneId: first.id, workMinor: 40_000, reason });
  expect(await outcome()).toMatchObject({ valueMinor: 80_000, isPaid: true });
  await giveBack(freelancer, { milestoneId: second.id, workMinor: 80_000, reason });
  expect(await outcome()).toMatchObject({ valueMinor: 0, isPaid: false });
});

test("what was given back before the end is counted once", async () => {
  const made = await makePaid();
  await giveBack(made.freelancer, { milestoneId: made.milestoneId, workMinor: 10_000, reason });
  await finish(made);
  expect(outcomeOf(await eventsOf(made.contractId))).toMatchObject({ valueMinor: 110_000, isPaid: true });
});

test("a payment that its bank took back for good is no evidence either", async () => {
  const { contractId, first } = await makeClosed();
  const hold = await db.hold.findFirstOrThrow({ where: { purpose: `milestone:${first.id}` } });
  const { id: chargebackId } = await db.chargeback.create({
    data: {
      provider: "sandbox",
      providerId: `dp_${first.id}`,
      holdId: hold.id,
      amountMinor: 41_200,
      currency: "EUR",
      reason: "fraudulent",
      wasHeld: false,
      record: {},
      openedAt: new Date(),
    },
  });
  const at = after(new Date(), day);
  await db.$transaction((tx) => closeChargeback(tx, holdEffects, { chargebackId, isWon: false, at }));
  expect(outcomeOf(await eventsOf(contractId))).toMatchObject({ valueMinor: 80_000 });
  expect((await eventsOf(contractId)).at(-1)).toMatchObject({
    type: "milestone.charged-back",
    data: { milestoneId: first.id, workMinor: 40_000 },
  });
});
