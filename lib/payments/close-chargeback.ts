import type { Tx } from "@/lib/db";
import type { Chargeback, Hold } from "@/lib/generated/prisma/client";
import { queueRefund } from "@/lib/payments/calls/queue-call";
import type { HoldEffects } from "@/lib/payments/hold-effects";
import {
  chargebacks,
  clearing,
  escrowOf,
  losses,
  type Movement,
  refundsOf,
  writeTransfer,
} from "@/lib/payments/ledger";
import { lockHold } from "@/lib/payments/lock-hold";

/**
 * Books how a chargeback ended, once. Won: the money is back, and a hold is held again. Lost while it was held: the hold
 * pays for it, and what is left of it goes back to the payer as well. Lost after the work was paid: the platform bears it.
 */
export async function closeChargeback(
  tx: Tx,
  effects: HoldEffects,
  { chargebackId, isWon, at }: { chargebackId: string; isWon: boolean; at: Date },
): Promise<void> {
  const { holdId } = await tx.chargeback.findUniqueOrThrow({ where: { id: chargebackId } });
  const hold = await lockHold(tx, holdId, effects);
  const { count } = await tx.chargeback.updateMany({
    where: { id: chargebackId, state: "open" },
    data: { state: isWon ? "won" : "lost", closedAt: at },
  });
  if (count === 0) return;
  const chargeback = await tx.chargeback.findUniqueOrThrow({ where: { id: chargebackId } });
  const { id, amountMinor, currency, wasHeld } = chargeback;
  const movement = (key: string, reason: Movement["reason"], entries: Movement["entries"]): Movement => ({
    key: `${key}:${id}`,
    reason,
    currency,
    holdId,
    eventId: null,
    at,
    entries,
  });
  if (isWon)
    await writeTransfer(
      tx,
      movement("chargeback-won", "chargeback-won", [
        { ...clearing, amountMinor: -amountMinor },
        { ...chargebacks, amountMinor },
      ]),
    );
  else
    await writeTransfer(
      tx,
      movement("chargeback-lost", "chargeback-lost", [
        { ...chargebacks, amountMinor },
        ...shares(chargeback, hold, wasHeld),
      ]),
    );
  if (wasHeld && isWon)
    await tx.hold.updateMany({ where: { id: holdId, state: "contested" }, data: { state: "held" } });
  if (wasHeld && !isWon) await closeHold(tx, hold, amountMinor, at);
  await effects.chargebackClosed(tx, hold, { isWon, at });
}

/** Who pays for what the bank has kept: the hold as far as it reaches, the platform for the rest. */
function shares({ amountMinor }: Chargeback, hold: Hold, wasHeld: boolean): Movement["entries"] {
  const whole = hold.amountMinor + hold.payerFeeMinor;
  const fromHold = wasHeld ? Math.min(amountMinor, whole) : 0;
  return [
    { ...escrowOf(hold.escrowOwner), amountMinor: -whole * Number(wasHeld) },
    { ...refundsOf(hold.payerId), amountMinor: (whole - fromHold) * Number(wasHeld) },
    { ...losses, amountMinor: fromHold - amountMinor },
  ];
}

async function closeHold(tx: Tx, hold: Hold, takenMinor: number, at: Date): Promise<void> {
  const whole = hold.amountMinor + hold.payerFeeMinor;
  await tx.hold.update({
    where: { id: hold.id },
    data: { state: "chargedBack", refundedMinor: whole, closedAt: at },
  });
  const leftMinor = Math.max(0, whole - takenMinor);
  await queueRefund(tx, { ...hold, key: `refund:${hold.id}`, amountMinor: leftMinor, at });
}
