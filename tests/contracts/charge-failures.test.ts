import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, minute } from "@/lib/clock";
import { allowCharges } from "@/lib/contracts/allow-charges";
import { cancelFunding } from "@/lib/contracts/cancel-funding";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { stopCharges } from "@/lib/contracts/stop-charges";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { escrowMinor } from "@/lib/payments/queries";
import { removeCard } from "@/lib/payments/remove-card";
import { passTime } from "@/lib/payments/sandbox/pass-time";
import type { TestCardKind } from "@/lib/payments/sandbox/test-cards";
import { chargesAt, makeAllowed, seenBy, stateOf, weeksTimebox } from "@/tests/support/charges";
import { eventsOf } from "@/tests/support/contracts";
import { leaveTestCard } from "@/tests/support/people";
import { monday, onDay, sendWeekOf } from "@/tests/support/timebox";
import { webhookDoor } from "@/tests/support/webhook-door";

const settle = webhookDoor();

/** Coming weeks allowed on a card of that kind; the first week is reported and the second announced for day seven. */
async function makeAnnounced(kind: TestCardKind = "success") {
  const made = await weeksTimebox(3);
  await leaveTestCard(made.client.id, kind);
  await allowCharges(made.client, await seenBy(made.client, made.contractId), monday);
  await sendWeekOf(made.freelancer, made.first.id, onDay(4));
  await chargesAt(onDay(5));
  return made;
}

type Made = Awaited<ReturnType<typeof makeAnnounced>>;

const noticesOf = async ({ id: userId }: Viewer, name: string) =>
  db.notice.findMany({ where: { userId, kind: `contracts.notices.${name}` } });

/** Nothing is funded, nothing is lost, nothing is tried again; both sides know. */
async function expectSuspended({ client, freelancer, second, contractId }: Made, reason: string) {
  await chargesAt(onDay(9));
  await chargesAt(onDay(30));
  expect(await stateOf(second.id)).toBe("agreed");
  expect(await db.milestone.findUniqueOrThrow({ where: { id: second.id } })).toMatchObject({ holdId: null });
  expect(await db.chargeAllowance.findFirstOrThrow({ where: { contractId } })).toMatchObject({
    state: "suspended",
    reason,
  });
  const href = `/contracts/${contractId}/milestones/${second.id}`;
  expect(await noticesOf(client, "chargesSuspended")).toMatchObject([{ href, params: { reason, week: 2 } }]);
  expect(await noticesOf(freelancer, "weekNotFunded")).toMatchObject([{ params: { week: 2 } }]);
  expect((await eventsOf(contractId)).filter(({ type }) => type === "charges.suspended")).toHaveLength(1);
  const isOpen = { kind: "charge" as const, state: { in: ["pending" as const, "needsPerson" as const] } };
  expect(await db.providerCall.count({ where: isOpen })).toBe(0);
}

for (const [kind, reason] of [
  ["decline", "declined"],
  ["authenticate", "authentication"],
] as const)
  test(`a card that ends in ${reason} suspends, and the client pays by hand and allows it anew`, async () => {
    const made = await makeAnnounced(kind);
    const { client, second, contractId } = made;
    await chargesAt(onDay(7));
    await expectSuspended(made, reason);
    // The first week's statement has been approved by silence: nothing is held.
    expect(await escrowMinor(contractId, "EUR")).toBe(0n);
    expect(await db.hold.count({ where: { escrowOwner: contractId, state: "failed" } })).toBe(1);

    // By hand the same card leads to the page where its owner is asked.
    const { payHref } = await fundMilestone(client, { milestoneId: second.id }, onDay(31));
    expect(payHref).toMatch(/^\/sandbox\/pay\//);
    await cancelFunding(client, { milestoneId: second.id }, onDay(31));
    await leaveTestCard(client.id, "success");
    const allow = await seenBy(client, contractId, second.id);
    await fundMilestone(client, { milestoneId: second.id, allow }, onDay(31));
    await chargesAt(onDay(31));
    expect(await stateOf(second.id)).toBe("funded");
    expect(await db.chargeAllowance.count({ where: { contractId, state: "standing" } })).toBe(1);
  });

test("a card that fails some seconds later suspends as well", async () => {
  const made = await makeAnnounced("late-failure");
  await chargesAt(onDay(7));
  expect(await stateOf(made.second.id)).toBe("funding");
  const later = after(new Date(), 5 * minute);
  await passTime(later);
  await settle(later);
  await expectSuspended(made, "declined");
});

test("a card that was removed suspends: before the notice, or between it and the charge", async () => {
  const between = await makeAnnounced();
  const card = await db.chargeAllowance.findFirstOrThrow({ where: { contractId: between.contractId } });
  await removeCard(between.client, { cardId: card.cardId });
  await chargesAt(onDay(7));
  await expectSuspended(between, "card");
  expect(await db.hold.count({ where: { escrowOwner: between.contractId } })).toBe(1);

  const before = await makeAllowed(3);
  await db.savedCard.deleteMany({ where: { userId: before.client.id } });
  await sendWeekOf(before.freelancer, before.first.id, onDay(4));
  await chargesAt(onDay(5));
  await expectSuspended(before, "card");
  expect(await noticesOf(before.client, "chargeAnnounced")).toHaveLength(0);
});

test("a card removed while its charge is on the way is not charged, and no other one is", async () => {
  const made = await makeAnnounced();
  await leaveTestCard(made.client.id, "success");
  await runDueDeadlines(contractDeadlines, onDay(7));
  expect(await stateOf(made.second.id)).toBe("funding");
  const { cardId } = await db.chargeAllowance.findFirstOrThrow({ where: { contractId: made.contractId } });
  await removeCard(made.client, { cardId });
  await chargesAt(onDay(7));
  await expectSuspended(made, "card");
});

test("more than was allowed is not charged", async () => {
  const made = await makeAnnounced();
  await db.milestone.update({ where: { id: made.second.id }, data: { priceMinor: 160_001 } });
  await chargesAt(onDay(7));
  await expectSuspended(made, "limit");
});

test("a payer who was suspended is not charged", async () => {
  const made = await makeAnnounced();
  await db.user.update({ where: { id: made.client.id }, data: { suspendedAt: onDay(6) } });
  await chargesAt(onDay(7));
  await expectSuspended(made, "payer");
});

test("stopped while the charge is on the way, it is called off and nothing is announced again", async () => {
  const { client, second, contractId } = await makeAnnounced();
  await runDueDeadlines(contractDeadlines, onDay(7));
  await stopCharges(client, { contractId }, onDay(7));
  await chargesAt(onDay(7));
  await chargesAt(onDay(30));
  expect(await stateOf(second.id)).toBe("agreed");
  expect(await db.hold.count({ where: { escrowOwner: contractId, state: "failed" } })).toBe(1);
  for (const name of ["chargesSuspended", "fundingFailed"])
    expect(await noticesOf(client, name)).toHaveLength(0);
});

test("a payment of the contract that its bank takes back ends charging by itself", async () => {
  const { client, second, contractId } = await makeAnnounced("chargeback");
  await chargesAt(onDay(7));
  expect(await stateOf(second.id)).toBe("funded");
  const later = after(new Date(), 5 * minute);
  await passTime(later);
  await settle(later);
  expect(await db.chargeAllowance.findFirstOrThrow({ where: { contractId } })).toMatchObject({
    state: "suspended",
    reason: "contested",
  });
  expect(await noticesOf(client, "chargesSuspended")).toHaveLength(1);
});
