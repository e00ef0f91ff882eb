import { randomUUID } from "node:crypto";
import { after, day, hour } from "@/lib/clock";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { bookMovements } from "@/lib/payments/book-movements";
import { sendCall } from "@/lib/payments/calls/send-call";
import { release } from "@/lib/payments/release";
import { reserve } from "@/lib/payments/reserve";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";
import { takeBack } from "@/lib/payments/take-back";
import { handleWebhook } from "@/lib/payments/webhooks/handle-webhook";
import { noEffects } from "@/tests/support/hold-effects";
import { books, count, move, newId, takeCost } from "./card-world";
import type { History } from "./history";

const start = new Date();

/** Lives a history through the real code and the real database. Answers what can be checked about it afterwards. */
export async function live(history: History, random: () => number) {
  const { amountMinor, currency, tier, feeVersion, isAccountReady } = history;
  const [payerId, payeeId, escrowOwner] = [randomUUID(), randomUUID(), randomUUID()];
  const accountId = `acct_${payeeId}`;
  const at = start;
  const ready = { isTransferReady: isAccountReady, isPayoutReady: true, createdAt: at, updatedAt: at };
  await db.user.create({ data: { id: payerId, email: `${payerId}@people.test`, name: "Robin Vale" } });
  await db.payoutAccount.create({
    data: { userId: payeeId, provider: "sandbox", providerId: accountId, ...ready },
  });
  const holdId = await db.$transaction((tx) =>
    reserve(tx, {
      ...{ payerId, payeeId, escrowOwner, amountMinor, currency, tier, feeVersion, at },
      purpose: "test",
      returnTo: "/contracts",
    }),
  );
  const told: string[] = [];
  let now = start;
  const hold = () => db.hold.findUniqueOrThrow({ where: { id: holdId } });

  async function tell(type: string, object: object, account?: string): Promise<void> {
    const body = JSON.stringify({ id: newId("evt"), type, account, data: { object } });
    const event = { provider: "sandbox", eventId: newId("evt"), type, body, receivedAt: now };
    const { id } = await db.webhookEvent.create({ data: event, select: { id: true } });
    told.push(id);
    await handleWebhook(id, noEffects, { now });
  }

  async function pay(): Promise<void> {
    const { amountMinor: work, payerFeeMinor } = await hold();
    const whole = work + payerFeeMinor;
    const id = newId("pi");
    move("charge", id, { amountMinor: whole, currency, costMinor: Math.floor(whole * random() * 0.04) });
    const paid = { amount_received: whole, currency: currency.toLowerCase() };
    await tell("payment_intent.succeeded", { id, ...paid, metadata: { holdId } });
  }

  async function sendAll(): Promise<void> {
    now = after(now, 2 * hour);
    const due = await db.providerCall.findMany({
      where: { holdId, state: "pending", nextAt: { lte: now } },
      orderBy: { id: "asc" },
    });
    for (const { id } of due) await sendCall(id, noEffects, now);
  }

  let disputed: { id: string; amount: number } | null = null;
  async function dispute(type: "created" | "closed", status: string, share: number): Promise<void> {
    const { paymentId, amountMinor: work, payerFeeMinor, state } = await hold();
    if (!paymentId || (!disputed && !["held", "released"].includes(state))) return;
    if (!disputed) {
      const left = work + payerFeeMinor - (await hold()).refundedMinor;
      const amount = Math.max(1, Math.round((left * share) / 10_000));
      if (amount > left) return;
      disputed = { id: newId("dp"), amount };
      move("chargeback", disputed.id, { amountMinor: -amount, currency, costMinor: 1_500 });
    }
    const news = { ...disputed, currency: currency.toLowerCase(), payment_intent: paymentId, status };
    const before = await db.chargeback.findFirst({ where: { providerId: disputed.id } });
    await tell(`charge.dispute.${type}`, news);
    if (type === "closed" && status === "won" && before?.state !== "won" && before?.state !== "lost")
      move("chargeback", disputed.id, { amountMinor: disputed.amount, currency, costMinor: -1_500 });
  }

  async function payout(type: "paid" | "failed", share: number): Promise<void> {
    const key = `${accountId} ${currency}`;
    const amount = Math.floor(((books.transferred.get(key) ?? 0) * share) / 10_000);
    if (amount <= 0) return;
    const id = newId("po");
    if (type === "paid") count(books.transferred, key, -amount);
    const news = { id, amount, currency: currency.toLowerCase() };
    const kinds = type === "paid" ? ["payout.paid", "payout.created"] : ["payout.failed"];
    for (const kind of kinds) await tell(kind, news, accountId);
  }

  async function refundFailed(): Promise<void> {
    const sent = await db.providerCall.findFirst({ where: { holdId, kind: "refund", state: "sent" } });
    if (!sent?.providerId) return;
    const key = `refund-failed:${sent.providerId}`;
    if (await db.ledgerTransfer.findUnique({ where: { key } })) return;
    move("refund", sent.providerId, { amountMinor: sent.amountMinor, currency });
    await tell("refund.failed", { id: sent.providerId });
  }

  /** Everything that was told, again: each up to three times, in any order. */
  async function replay(): Promise<void> {
    const again = told.flatMap((id) => Array.from({ length: 1 + Math.floor(random() * 3) }, () => id));
    for (const id of again.sort(() => random() - 0.5))
      await handleWebhook(id, noEffects, { now, isReplay: true });
  }

  const acts: Record<History["steps"][number]["kind"], (share: number) => Promise<unknown>> = {
    pay: async () => (await hold()).state === "pending" && pay(),
    "pay-again": async () => (await hold()).state !== "pending" && pay(),
    "give-up": () => tell("checkout.session.expired", { ...page, metadata: { holdId } }),
    release: (share) =>
      db.$transaction((tx) =>
        release(tx, {
          holdId,
          workMinor: part(amountMinor, share),
          reason: "accepted",
          eventId: 1n,
          at: now,
        }),
      ),
    "take-back": async (share) => {
      const workMinor = Math.max(1, part((await hold()).releasedMinor, share));
      await db.$transaction((tx) => takeBack(tx, noEffects, { holdId, workMinor, at: now }));
    },
    send: sendAll,
    chargeback: (share) => dispute("created", "needs_response", share),
    "chargeback-won": (share) => dispute("closed", "won", share),
    "chargeback-lost": (share) => dispute("closed", "lost", share),
    payout: (share) => payout("paid", share),
    "payout-failed": (share) => payout("failed", share),
    "refund-failed": refundFailed,
    cost: async (share) => takeCost(share - 2_000, currency),
    night: () => Promise.all([1, 2].map(() => bookMovements(sandboxProvider, now, now))),
    replay,
  };
  for (const { kind, share } of history.steps)
    await acts[kind](share).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  // Whatever is under way ends; four hours and some tries later nothing is left to send.
  for (let tries = 0; tries < 6; tries++) await sendAll();
  now = after(now, day);
  return { holdId, payerId, payeeId, escrowOwner, currency, accountId, replay };
}

const page = { id: "cs_1", mode: "payment", payment_status: "unpaid" };
const part = (amount: number, share: number) => Math.floor((amount * share) / 10_000);
