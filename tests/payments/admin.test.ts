import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { after, hour, minute } from "@/lib/clock";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { db } from "@/lib/db";
import { listCalls, listDifferences, listWebhooks, paymentsWaiting } from "@/lib/payments/admin-queries";
import { answerChargeback } from "@/lib/payments/answer-chargeback";
import { sendDueCalls } from "@/lib/payments/calls/send-call";
import { decideCorrection } from "@/lib/payments/decide-correction";
import { refundsOf } from "@/lib/payments/ledger";
import { proposeCorrection } from "@/lib/payments/propose-correction";
import { balanceMinor, sumOf } from "@/lib/payments/queries";
import { reconcile } from "@/lib/payments/reconcile";
import { replayWebhook } from "@/lib/payments/replay-webhook";
import { resolveCall } from "@/lib/payments/resolve-call";
import { resolveDifference } from "@/lib/payments/resolve-difference";
import { retryCall } from "@/lib/payments/retry-call";
import { changeObject } from "@/lib/payments/sandbox/objects";
import { passTime } from "@/lib/payments/sandbox/pass-time";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";
import { ProposeCorrection } from "@/lib/payments/schemas";
import { takeBack } from "@/lib/payments/take-back";
import { allMet, deliver, makeContract } from "@/tests/support/contracts";
import { leaveTestCard, makeAdmin, makePerson } from "@/tests/support/people";
import { webhookDoor } from "@/tests/support/webhook-door";

// Whole lives of contracts take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const settle = webhookDoor();
const nobody = randomUUID();
const reason = "The bank asked for it in writing.";

async function openAccount({ id: userId }: Viewer) {
  const now = new Date();
  const ready = { isTransferReady: true, isPayoutReady: true, createdAt: now, updatedAt: now };
  const providerId = `acct_sandbox_${userId}`;
  await db.payoutAccount.create({ data: { userId, provider: "sandbox", providerId, ...ready } });
}

/** The first milestone (400.00) is funded, accepted and transferred. */
async function makePaid() {
  const made = await makeContract();
  const { client, freelancer, first } = made;
  await openAccount(freelancer);
  await fundMilestone(client, { milestoneId: first.id });
  await startMilestone(freelancer, { milestoneId: first.id });
  const { deliveryId } = await deliver(freelancer, first);
  await answerDelivery(client, { deliveryId, verdicts: allMet(first) });
  await settle();
  const { holdId } = await db.milestone.findUniqueOrThrow({ where: { id: first.id } });
  return { ...made, holdId: holdId ?? "" };
}

const refusesOthers = async (run: (viewer: Viewer) => Promise<unknown>) =>
  expect(run(await makePerson())).rejects.toMatchObject({ code: "forbidden" });

/** Takes back some of what was paid, whoever decided it. */
const back = (holdId: string, workMinor: number) =>
  db.$transaction((tx) => takeBack(tx, holdEffects, { holdId, workMinor, at: new Date() }));

test("paid work is taken back in parts, fees with it, from the freelancer's account to the payer's card", async () => {
  const { client, freelancer, holdId } = await makePaid();
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(37_200n);
  const halves = await Promise.allSettled([1, 2, 3].map(() => back(holdId, 20_000)));
  expect(halves.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  await settle();
  expect(await balanceMinor(freelancer.id, "EUR")).toBe(0n);
  expect(await sumOf(refundsOf(client.id), "EUR")).toBe(0n);
  expect(await db.hold.findUniqueOrThrow({ where: { id: holdId } })).toMatchObject({
    releasedMinor: 0,
    refundedMinor: 41_200,
  });
  expect(await db.providerCall.count({ where: { holdId, kind: "transferReversal", state: "sent" } })).toBe(2);
});

test("a call that nobody could send needs a person, who has it tried again or closes it", async () => {
  const { holdId } = await makePaid();
  const admin = await makeAdmin();
  await back(holdId, 10_000);
  const refund = sandboxProvider.refund;
  sandboxProvider.refund = () => Promise.reject(new Error("connection reset"));
  for (let hours = 0; hours < 30; hours++) await sendDueCalls(holdEffects, after(new Date(), hours * hour));
  sandboxProvider.refund = refund;
  const [call] = await listCalls(admin, { state: "needsPerson" });
  const callId = call?.id ?? "";
  expect(call).toMatchObject({ kind: "refund", attempts: 12 });
  expect((await paymentsWaiting(admin)).calls).toBe(1);
  await refusesOthers((viewer) => retryCall(viewer, { callId }));
  await refusesOthers((viewer) => resolveCall(viewer, { callId, resolution: reason }));
  for (const missing of [
    retryCall(admin, { callId: nobody }),
    resolveCall(admin, { callId: nobody, resolution: reason }),
  ])
    await expect(missing).rejects.toMatchObject({ code: "not-found" });
  const later = after(new Date(), 31 * hour);
  const both = await Promise.allSettled([
    retryCall(admin, { callId }, later),
    retryCall(admin, { callId }, later),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await settle(after(later, minute));
  expect(await db.providerCall.findUniqueOrThrow({ where: { id: callId } })).toMatchObject({ state: "sent" });
  await expect(resolveCall(admin, { callId, resolution: reason })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await db.sandboxObject.count({ where: { kind: "refund" } })).toBeGreaterThanOrEqual(1);
});

test("after a day the provider is asked what an earlier try did, and nothing is sent twice", async () => {
  const { holdId } = await makePaid();
  const _admin = await makeAdmin();
  await back(holdId, 5_000);
  const refund = sandboxProvider.refund;
  sandboxProvider.refund = async (asked) => {
    await refund(asked);
    throw new Error("the answer was lost");
  };
  await sendDueCalls(holdEffects, after(new Date(), minute));
  sandboxProvider.refund = refund;
  await sendDueCalls(holdEffects, after(new Date(), 25 * hour));
  const call = await db.providerCall.findFirstOrThrow({ where: { holdId, kind: "refund" } });
  expect(call.state).toBe("sent");
  const made = await db.sandboxObject.findMany({ where: { data: { path: ["callId"], equals: call.id } } });
  expect(made.map(({ id }) => id)).toEqual([call.providerId]);
});

test("a replayed webhook changes nothing; strangers cannot ask for it", async () => {
  await makePaid();
  const admin = await makeAdmin();
  const [stored] = await listWebhooks(admin, { state: "handled" });
  const webhookId = stored?.id ?? "";
  const before = await db.ledgerEntry.count();
  expect(await replayWebhook(admin, { webhookId }, holdEffects)).toEqual({ isHandled: true });
  expect(await db.ledgerEntry.count()).toBe(before);
  await refusesOthers((viewer) => replayWebhook(viewer, { webhookId }, holdEffects));
  await expect(replayWebhook(admin, { webhookId: nobody }, holdEffects)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a correction is balanced, reasoned, and booked once by another administrator", async () => {
  const [one, other] = [await makeAdmin(), await makeAdmin()];
  const entries = [
    { owner: "platform", purpose: "corrections" as const, amountMinor: -500 },
    { owner: nobody, purpose: "balance" as const, amountMinor: 500 },
  ];
  const wanted = { currency: "CHF" as const, entries, reason };
  await refusesOthers((viewer) => proposeCorrection(viewer, wanted));
  const uneven = { ...wanted, entries: [...entries, { ...entries[0], amountMinor: 1 }] };
  expect(ProposeCorrection.safeParse(uneven).success).toBe(false);
  const { correctionId } = await proposeCorrection(one, wanted);
  const book = { correctionId, answer: "book" as const };
  await refusesOthers((viewer) => decideCorrection(viewer, book));
  await expect(decideCorrection(one, book)).rejects.toMatchObject({ key: "payments.errors.otherAdmin" });
  await expect(decideCorrection(other, { ...book, correctionId: nobody })).rejects.toMatchObject({
    code: "not-found",
  });
  const both = await Promise.allSettled([decideCorrection(other, book), decideCorrection(other, book)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await balanceMinor(nobody, "CHF")).toBe(500n);
  const overdraft = [
    { owner: nobody, purpose: "escrow" as const, amountMinor: -1 },
    { owner: "platform", purpose: "fees" as const, amountMinor: 1 },
  ];
  const second = await proposeCorrection(one, { ...wanted, entries: overdraft });
  await expect(decideCorrection(other, { ...second, answer: "book" })).rejects.toMatchObject({
    key: "payments.errors.overdrawn",
  });
  await decideCorrection(one, { ...second, answer: "decline" });
});

test("reconciliation finds what either side has and the other has not, once, and sees it go", async () => {
  await db.reconciliationDifference.deleteMany();
  const { holdId } = await makePaid();
  const admin = await makeAdmin();
  const now = after(new Date(), hour);
  expect((await reconcile(sandboxProvider, { now })).differences).toBe(0);
  const payment = (await db.hold.findUniqueOrThrow({ where: { id: holdId } })).paymentId ?? "";
  await db.$transaction((tx) => changeObject(tx, "payment", payment, { amountMinor: 41_199 }));
  const transfer = await db.providerCall.findFirstOrThrow({ where: { holdId, kind: "transfer" } });
  await db.sandboxObject.update({ where: { id: transfer.providerId ?? "" }, data: { kind: "lost" } });
  await sandboxProvider.refund({
    key: nobody,
    callId: nobody,
    amountMinor: 7,
    currency: "EUR",
    paymentId: payment,
  });
  for (const night of [now, after(now, minute)]) await reconcile(sandboxProvider, { now: night });
  const open = await listDifferences(admin, { isOpen: true });
  expect(open.map(({ kind, what }) => `${kind} ${what}`).sort()).toEqual([
    "amountDiffers balance",
    "amountDiffers charge",
    "missingAtProvider transfer",
    "missingInLedger refund",
  ]);
  const differenceId = open[0]?.id ?? "";
  await refusesOthers((viewer) => resolveDifference(viewer, { differenceId, note: reason }));
  await expect(resolveDifference(admin, { differenceId: nobody, note: reason })).rejects.toMatchObject({
    code: "not-found",
  });
  const both = await Promise.allSettled(
    [1, 2].map(() => resolveDifference(admin, { differenceId, note: reason })),
  );
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await db.sandboxObject.update({ where: { id: transfer.providerId ?? "" }, data: { kind: "transfer" } });
  await reconcile(sandboxProvider, { now: after(now, 2 * minute) });
  const left = await listDifferences(admin, { isOpen: true });
  expect(left.some(({ kind }) => kind === "missingAtProvider")).toBe(false);
  await db.sandboxObject.update({ where: { id: transfer.providerId ?? "" }, data: { kind: "lost" } });
  await reconcile(sandboxProvider, { now: after(now, 3 * minute) });
  const again = await listDifferences(admin, { isOpen: true });
  expect(again.some(({ kind }) => kind === "missingAtProvider")).toBe(true);
});

test("a chargeback is answered once, by an administrator, while the bank waits", async () => {
  const { client, first } = await makeContract();
  await db.savedCard.deleteMany({ where: { userId: client.id } });
  await leaveTestCard(client.id, "chargeback");
  await fundMilestone(client, { milestoneId: first.id });
  await passTime(after(new Date(), minute));
  await settle();
  const { id: chargebackId } = await db.chargeback.findFirstOrThrow({
    where: { hold: { payerId: client.id } },
  });
  const admin = await makeAdmin();
  const answer = { chargebackId, text: "Forty pages were delivered on Tuesday." };
  await refusesOthers((viewer) => answerChargeback(viewer, answer));
  await expect(answerChargeback(admin, { ...answer, chargebackId: nobody })).rejects.toMatchObject({
    code: "not-found",
  });
  const both = await Promise.allSettled([1, 2].map(() => answerChargeback(admin, answer)));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(answerChargeback(admin, answer)).rejects.toMatchObject({ code: "conflict" });
});
