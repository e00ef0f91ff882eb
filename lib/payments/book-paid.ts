import type { Tx } from "@/lib/db";
import type { Hold } from "@/lib/generated/prisma/client";
import { queueRefund } from "@/lib/payments/calls/queue-call";
import type { HoldEffects } from "@/lib/payments/hold-effects";
import { clearing, escrowOf, refundsOf, writeTransfer } from "@/lib/payments/ledger";
import { lockHold } from "@/lib/payments/lock-hold";

export interface Paid {
  holdId: string;
  paymentId: string;
  amountMinor: number;
  currency: string;
  at: Date;
}

/**
 * Books a payment that went through: into escrow, once, however often and by whomever it is told. Money that nobody
 * waits for any more (paid twice, paid after the request was called off) is owed back to the payer and sent back.
 */
export async function bookPaid(tx: Tx, effects: HoldEffects, paid: Paid): Promise<void> {
  const hold = await lockHold(tx, paid.holdId, effects);
  if (hold.paymentId === paid.paymentId && hold.state !== "pending") return;
  const isWhole =
    paid.amountMinor === hold.amountMinor + hold.payerFeeMinor && paid.currency === hold.currency;
  const eventId = hold.state === "pending" && isWhole ? await effects.paid(tx, hold, paid.at) : null;
  if (eventId === null) return bookStray(tx, hold, paid);
  await tx.hold.update({
    where: { id: hold.id },
    data: { state: "held", heldAt: paid.at, paymentId: paid.paymentId, payHref: null },
  });
  await writeTransfer(tx, {
    key: `fund:${hold.id}`,
    reason: "funded",
    currency: hold.currency,
    holdId: hold.id,
    eventId,
    at: paid.at,
    entries: [
      { ...clearing, amountMinor: -paid.amountMinor },
      { ...escrowOf(hold.escrowOwner), amountMinor: paid.amountMinor },
    ],
  });
}

async function bookStray(tx: Tx, hold: Hold, { paymentId, amountMinor, currency, at }: Paid): Promise<void> {
  const key = `stray:${paymentId}`;
  if (await tx.ledgerTransfer.findUnique({ where: { key }, select: { id: true } })) return;
  await writeTransfer(tx, {
    key,
    reason: "paid-for-nothing",
    currency,
    holdId: hold.id,
    eventId: null,
    at,
    entries: [
      { ...clearing, amountMinor: -amountMinor },
      { ...refundsOf(hold.payerId), amountMinor },
    ],
  });
  await queueRefund(tx, { ...hold, currency, key: `refund-stray:${paymentId}`, amountMinor, at });
}
