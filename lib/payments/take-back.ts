import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { currencySchema } from "@/lib/money";
import { queueRefund, queueReversal } from "@/lib/payments/calls/queue-call";
import { feesFor } from "@/lib/payments/fees";
import type { HoldEffects } from "@/lib/payments/hold-effects";
import { balanceOf, platformFees, refundsOf, writeTransfer } from "@/lib/payments/ledger";
import { lockHold } from "@/lib/payments/lock-hold";

/**
 * Takes back part of what was paid for finished work, with the fees of that part: from the freelancer and the platform
 * to the payer. Answers what the payer gets. Refuses conflict when more would be taken back than was paid.
 */
export async function takeBack(
  tx: Tx,
  effects: Pick<HoldEffects, "lock">,
  { holdId, workMinor, at }: { holdId: string; workMinor: number; at: Date },
): Promise<number> {
  const hold = await lockHold(tx, holdId, effects);
  if (hold.state !== "released" || workMinor > hold.releasedMinor)
    throw conflict("payments.errors.tooMuchBack");
  const { tier, feeVersion: version, payerId, payeeId } = hold;
  const currency = currencySchema.parse(hold.currency);
  const before = feesFor({ amountMinor: hold.releasedMinor, currency, tier, version });
  const after = feesFor({ amountMinor: hold.releasedMinor - workMinor, currency, tier, version });
  const backMinor = before.clientPaysMinor - after.clientPaysMinor;
  const fromPayeeMinor = before.freelancerGetsMinor - after.freelancerGetsMinor;
  const turn = await tx.ledgerTransfer.count({ where: { holdId, key: { startsWith: `back:${holdId}:` } } });
  const key = `back:${holdId}:${turn + 1}`;
  await tx.hold.update({
    where: { id: holdId },
    data: { releasedMinor: { decrement: workMinor }, refundedMinor: { increment: backMinor } },
  });
  await writeTransfer(tx, {
    key,
    reason: "refunded-after-payment",
    currency,
    holdId,
    eventId: null,
    at,
    entries: [
      { ...balanceOf(payeeId), amountMinor: -fromPayeeMinor },
      { ...platformFees, amountMinor: after.platformGetsMinor - before.platformGetsMinor },
      { ...refundsOf(payerId), amountMinor: backMinor },
    ],
  });
  const transfer = await tx.providerCall.findUniqueOrThrow({
    where: { key: `transfer:${holdId}` },
    select: { id: true },
  });
  const transferCallId = transfer.id;
  await queueReversal(tx, {
    ...hold,
    key: `reversal:${key}`,
    amountMinor: fromPayeeMinor,
    transferCallId,
    at,
  });
  await queueRefund(tx, { ...hold, key: `refund:${key}`, amountMinor: backMinor, at });
  return backMinor;
}
