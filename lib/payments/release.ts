import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { currencySchema } from "@/lib/money";
import { queueRefund, queueTransfer } from "@/lib/payments/calls/queue-call";
import { feesFor } from "@/lib/payments/fees";
import { balanceOf, escrowOf, platformFees, refundsOf, writeTransfer } from "@/lib/payments/ledger";
import type { MovementReason } from "@/lib/payments/movement-reasons";
import { claim } from "@/lib/transition";

export interface Release {
  holdId: string;
  /** How much of the work's price is paid; the rest goes back with its fee. */
  workMinor: number;
  reason: MovementReason;
  eventId: bigint;
  at: Date;
}

/**
 * Pays out of a hold, once: the payee's share and the platform's fees by the table frozen on the hold, and whatever is
 * left back to the payer. The provider is asked after the commit, by stored calls. Refuses conflict when the hold is not
 * held (any more), or while the payer's bank wants the money back. When the bank has taken it, nothing is there to divide.
 */
export async function release(
  tx: Tx,
  { holdId, workMinor, reason, eventId, at }: Release,
): Promise<{ isThere: boolean }> {
  const hold = await tx.hold.findUniqueOrThrow({ where: { id: holdId } });
  if (!Number.isInteger(workMinor) || workMinor < 0 || workMinor > hold.amountMinor)
    throw new RangeError(`cannot pay ${workMinor} out of ${hold.amountMinor}`);
  if (hold.state === "contested") throw conflict("payments.errors.contested");
  if (hold.state === "chargedBack") return { isThere: false };
  const { tier, feeVersion, escrowOwner, payeeId, payerId } = hold;
  const currency = currencySchema.parse(hold.currency);
  const fees = feesFor({ amountMinor: workMinor, currency, tier, version: feeVersion });
  const refundedMinor = hold.amountMinor + hold.payerFeeMinor - fees.clientPaysMinor;
  await claim(
    tx.hold.updateMany({
      where: { id: holdId, state: "held" },
      data: {
        state: workMinor > 0 ? "released" : "refunded",
        releasedMinor: workMinor,
        refundedMinor,
        closedAt: at,
      },
    }),
  );
  const shared = { currency, holdId, eventId, at };
  await writeTransfer(tx, {
    ...shared,
    key: `release:${holdId}`,
    reason,
    entries: [
      { ...escrowOf(escrowOwner), amountMinor: -fees.clientPaysMinor },
      { ...balanceOf(payeeId), amountMinor: fees.freelancerGetsMinor },
      { ...platformFees, amountMinor: fees.platformGetsMinor },
    ],
  });
  await writeTransfer(tx, {
    ...shared,
    key: `refund:${holdId}`,
    reason,
    entries: [
      { ...escrowOf(escrowOwner), amountMinor: -refundedMinor },
      { ...refundsOf(payerId), amountMinor: refundedMinor },
    ],
  });
  await queueTransfer(tx, { ...hold, key: `transfer:${holdId}`, amountMinor: fees.freelancerGetsMinor, at });
  await queueRefund(tx, { ...hold, key: `refund:${holdId}`, amountMinor: refundedMinor, at });
  return { isThere: true };
}
