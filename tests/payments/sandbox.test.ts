import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, day, minute } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { cancelFunding } from "@/lib/contracts/cancel-funding";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { settleFunding } from "@/lib/contracts/settle-funding";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { addCard } from "@/lib/payments/add-card";
import { answerChargeback } from "@/lib/payments/answer-chargeback";
import { clearing, clearingOf, refundsOf } from "@/lib/payments/ledger";
import { listCards, listPayouts, payoutStanding } from "@/lib/payments/payout-queries";
import { balanceMinor, escrowMinor, sumOf } from "@/lib/payments/queries";
import { removeCard } from "@/lib/payments/remove-card";
import { finishAccount } from "@/lib/payments/sandbox/finish-account";
import { leaveCard } from "@/lib/payments/sandbox/leave-card";
import { leavePage } from "@/lib/payments/sandbox/leave-page";
import { passTime } from "@/lib/payments/sandbox/pass-time";
import { payPage } from "@/lib/payments/sandbox/pay-page";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";
import type { TestCardKind } from "@/lib/payments/sandbox/test-cards";
import { startOnboarding } from "@/lib/payments/start-onboarding";
import { allMet, deliver, makeContract } from "@/tests/support/contracts";
import { makeAdmin, makeClient, makeSuspended } from "@/tests/support/people";
import { webhookDoor } from "@/tests/support/webhook-door";

// Whole lives of contracts take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const settle = webhookDoor();

/** A contract whose client has no card, with the page on which the first milestone can be paid. */
async function makePage() {
  const made = await makeContract();
  await db.savedCard.deleteMany({ where: { userId: made.client.id } });
  const { isFunded, payHref } = await fundMilestone(made.client, { milestoneId: made.first.id });
  expect(isFunded).toBe(false);
  const pageId = payHref?.split("/").at(-1) ?? "";
  return { ...made, pageId };
}

const stateOf = async (milestoneId: string) =>
  (await db.milestone.findUniqueOrThrow({ where: { id: milestoneId } })).state;

const pay = (viewer: Viewer, pageId: string, card: TestCardKind, check?: "confirm" | "refuse") =>
  payPage(viewer, { pageId, card, check });

test("where a worker was faster to ask the provider, the client still gets to the page", async () => {
  const { client, first } = await makeContract();
  await db.savedCard.deleteMany({ where: { userId: client.id } });
  const { openPage } = sandboxProvider;
  let isAsked = (): void => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  sandboxProvider.openPage = async (given) => {
    isAsked();
    await sleep(600);
    return openPage.call(sandboxProvider, given);
  };
  const byWorker = fundMilestone(client, { milestoneId: first.id });
  await asked;
  const [funding] = await Promise.all([settleFunding(first.id), byWorker]);
  sandboxProvider.openPage = openPage;
  expect(funding).toMatchObject({ isFunded: false, isFailed: false });
  expect(funding.payHref).toMatch(/sandbox\/pay/);
});

test("paid on the sandbox's page, the webhook funds the milestone; told again it changes nothing", async () => {
  const { client, contractId, first, pageId } = await makePage();
  expect(await pay(client, pageId, "success")).toEqual({ href: `/contracts/${contractId}` });
  expect(await stateOf(first.id)).toBe("funding");
  await settle();
  expect(await stateOf(first.id)).toBe("funded");
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  await db.sandboxDelivery.updateMany({ data: { deliveredAt: null, nextAt: new Date() } });
  await settle();
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
  await expect(pay(client, pageId, "success")).rejects.toMatchObject({ code: "conflict" });
});

test("a declined card charges nothing and leaves the page open; the bank's question decides", async () => {
  const { client, first, contractId, pageId } = await makePage();
  await expect(pay(client, pageId, "decline")).rejects.toMatchObject({ code: "invalid", field: "card" });
  expect((await pay(client, pageId, "authenticate")).href).toBe(`/sandbox/pay/${pageId}/check`);
  await expect(pay(client, pageId, "authenticate", "refuse")).rejects.toMatchObject({ code: "invalid" });
  await settle();
  expect(await stateOf(first.id)).toBe("funding");
  await pay(client, pageId, "authenticate", "confirm");
  await settle();
  expect(await stateOf(first.id)).toBe("funded");
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
});

test("a page is its payer's alone, and paid once however often it is sent", async () => {
  const { freelancer, client, contractId, pageId } = await makePage();
  for (const viewer of [freelancer, await makeClient()])
    await expect(pay(viewer, pageId, "success")).rejects.toMatchObject({ code: "not-found" });
  const results = await Promise.allSettled([1, 2, 3].map(() => pay(client, pageId, "success")));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await settle();
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
});

test("a late failure takes the milestone back to where it can be funded, and moves no money", async () => {
  const { client, first, contractId, pageId } = await makePage();
  await pay(client, pageId, "late-failure");
  await settle();
  expect(await stateOf(first.id)).toBe("funding");
  await passTime(after(new Date(), minute));
  await settle();
  expect(await stateOf(first.id)).toBe("agreed");
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
});

test("whoever goes back without paying, or calls it off, can fund again; a stranger cannot", async () => {
  const { client, freelancer, first, pageId } = await makePage();
  await expect(leavePage(freelancer, { pageId })).rejects.toMatchObject({ code: "not-found" });
  await leavePage(client, { pageId });
  await settle();
  expect(await stateOf(first.id)).toBe("agreed");
  await fundMilestone(client, { milestoneId: first.id });
  await expect(cancelFunding(freelancer, { milestoneId: first.id })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(cancelFunding(await makeClient(), { milestoneId: first.id })).rejects.toMatchObject({
    code: "not-found",
  });
  const both = await Promise.allSettled([1, 2].map(() => cancelFunding(client, { milestoneId: first.id })));
  expect(both.some((each) => each.status === "fulfilled" && each.value.isCancelled)).toBe(true);
  expect(await stateOf(first.id)).toBe("agreed");
  await expect(cancelFunding(client, { milestoneId: first.id })).rejects.toMatchObject({ code: "conflict" });
});

test("called off after it was paid, the payment stands", async () => {
  const { client, first, pageId, contractId } = await makePage();
  await pay(client, pageId, "success");
  expect(await cancelFunding(client, { milestoneId: first.id })).toEqual({ isCancelled: false });
  await settle();
  expect(await stateOf(first.id)).toBe("funded");
  expect(await escrowMinor(contractId, "EUR")).toBe(41_200n);
});

test("earned money waits for the account, is transferred when it is ready, and paid out a day later", async () => {
  const { client, freelancer, contractId, first } = await makeContract();
  await fundMilestone(client, { milestoneId: first.id });
  await startMilestone(freelancer, { milestoneId: first.id });
  const { deliveryId } = await deliver(freelancer, first);
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) });
  await settle();
  expect(await payoutStanding(freelancer)).toMatchObject({
    blocked: "noAccount",
    waiting: [{ currency: "EUR", amountMinor: 37_200 }],
  });
  await expect(startOnboarding(client, {})).rejects.toMatchObject({ code: "forbidden" });
  await expect(startOnboarding(await makeSuspended(), {})).rejects.toMatchObject({ code: "forbidden" });
  const links = await Promise.all([startOnboarding(freelancer, {}), startOnboarding(freelancer, {})]);
  expect(links[0]).toEqual(links[1]);
  const accountId = links[0]?.href.split("/").at(-1) ?? "";
  expect((await payoutStanding(freelancer)).blocked).toBe("requirements");
  await expect(finishAccount(client, { accountId })).rejects.toMatchObject({ code: "not-found" });
  await finishAccount(freelancer, { accountId });
  await settle();
  expect(await payoutStanding(freelancer)).toMatchObject({ blocked: null, waiting: [] });
  expect(await sumOf(clearingOf(freelancer.id), "EUR")).toBe(-37_200n);
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(37_200n);
  await passTime(after(new Date(), day + minute));
  await settle();
  expect(await listPayouts(freelancer)).toMatchObject([{ state: "paid", amountMinor: 37_200 }]);
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(0n);
  expect(await sumOf(clearingOf(freelancer.id), "EUR")).toBe(0n);
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
});

test("a chargeback of held money stops its release until the bank decides, and nothing else", async () => {
  const { client, freelancer, contractId, first, second, pageId } = await makePage();
  await pay(client, pageId, "chargeback");
  await settle();
  await startMilestone(freelancer, { milestoneId: first.id });
  const { deliveryId } = await deliver(freelancer, first);
  await passTime(after(new Date(), minute));
  await settle();
  const chargeback = await db.chargeback.findFirstOrThrow({ where: { hold: { escrowOwner: contractId } } });
  expect(chargeback).toMatchObject({ state: "open", wasHeld: true, amountMinor: 41_200 });
  expect(chargeback.record).toMatchObject({ deliveries: [{ attempt: 1 }] });
  await expect(answerDelivery(client, { deliveryId, verdicts: allMet(first) })).rejects.toMatchObject({
    key: "payments.errors.contested",
  });
  // Silence accepts nothing meanwhile, and asks again the next day.
  const due = after(new Date(), 15 * day);
  await runDueDeadlines(contractDeadlines, due);
  expect(await stateOf(first.id)).toBe("delivered");
  const other = await fundMilestone(client, { milestoneId: second.id });
  expect(other.payHref).toMatch(/^\/sandbox\/pay\//);

  const answer = { chargebackId: chargeback.id, text: "All forty pages were handed over." };
  await answerChargeback(await makeAdmin(), answer);
  await settle();
  expect(await db.chargeback.findUniqueOrThrow({ where: { id: chargeback.id } })).toMatchObject({
    state: "won",
  });
  expect(await answerDelivery(client, { deliveryId, verdicts: allMet(first) })).toEqual({ isAccepted: true });
});

test("when the bank takes held money for good, the work cannot be accepted, and the contract can still be ended", async () => {
  const { client, freelancer, contractId, first, pageId } = await makePage();
  await pay(client, pageId, "chargeback");
  await settle();
  await startMilestone(freelancer, { milestoneId: first.id });
  const { deliveryId } = await deliver(freelancer, first);
  for (const later of [minute, 8 * day]) {
    await passTime(after(new Date(), later));
    await settle();
  }
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  await expect(answerDelivery(client, { deliveryId, verdicts: allMet(first) })).rejects.toMatchObject({
    key: "payments.errors.chargedBack",
  });
  const reason = "The payment was taken back.";
  const { endingId } = await proposeEnding(client, { contractId, reason, sharePoints: 10_000 });
  await answerEnding(freelancer, { endingId, answer: "agree" });
  expect(await stateOf(first.id)).toBe("cancelled");
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(0n);
});

test("a card that is left for later pays at once; it is its owner's alone, and gone when removed", async () => {
  const { client, freelancer, first, second } = await makeContract();
  await db.savedCard.deleteMany({ where: { userId: client.id } });
  await expect(addCard(await makeSuspended())).rejects.toMatchObject({ code: "forbidden" });
  const { href } = await addCard(client);
  const pageId = href.split("/").at(-1) ?? "";
  await expect(leaveCard(freelancer, { pageId, card: "success" })).rejects.toMatchObject({
    code: "not-found",
  });
  const left = await Promise.allSettled([1, 2].map(() => leaveCard(client, { pageId, card: "success" })));
  expect(left.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await settle();
  const [card] = await listCards(client);
  expect(card).toMatchObject({ last4: "4242", isDefault: true });
  expect(await fundMilestone(client, { milestoneId: first.id })).toEqual({ isFunded: true, isFailed: false });
  const cardId = card?.id ?? "";
  await expect(removeCard(freelancer, { cardId })).rejects.toMatchObject({ code: "not-found" });
  await removeCard(client, { cardId });
  expect(await listCards(client)).toEqual([]);
  expect((await fundMilestone(client, { milestoneId: second.id })).isFunded).toBe(false);
});

test("money that nobody waits for any more goes back whole", async () => {
  const { client, first, contractId, pageId } = await makePage();
  const { holdId } = await db.milestone.findUniqueOrThrow({ where: { id: first.id } });
  await pay(client, pageId, "success");
  await db.hold.update({ where: { id: holdId ?? "" }, data: { state: "failed" } });
  await db.milestone.update({ where: { id: first.id }, data: { state: "agreed", holdId: null } });
  await settle();
  expect(await escrowMinor(contractId, "EUR")).toBe(0n);
  expect(await sumOf(refundsOf(client.id), "EUR")).toBe(0n);
  expect(await db.sandboxObject.count({ where: { kind: "refund" } })).toBe(1);
  expect(await db.ledgerTransfer.count({ where: { holdId } })).toBe(2);
  expect(await sumOf(clearing, "EUR")).toBeLessThanOrEqual(0n);
});
