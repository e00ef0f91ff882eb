import { db, type Tx } from "@/lib/db";
import { clearing, escrowOf, writeTransfer } from "@/lib/payments/ledger";
import type { ChargeResult, PaymentProvider } from "@/lib/payments/provider";
import { sandboxProvider } from "@/lib/payments/sandbox-provider";
import { claim } from "@/lib/transition";

/** Goes to the provider for a pending hold. Outside of any transaction; safe to repeat. Null when nothing is pending. */
export async function chargeHold(
  holdId: string,
  provider: PaymentProvider = sandboxProvider,
): Promise<ChargeResult | null> {
  const hold = await db.hold.findUnique({
    where: { id: holdId, state: "pending" },
    select: { id: true, payerId: true, amountMinor: true, payerFeeMinor: true, currency: true },
  });
  if (!hold) return null;
  return provider.charge({
    key: `charge:${hold.id}`,
    payerId: hold.payerId,
    amountMinor: hold.amountMinor + hold.payerFeeMinor,
    currency: hold.currency,
  });
}

/** Books a charge that went through: the money stands in escrow. */
export async function confirmHold(
  tx: Tx,
  given: { holdId: string; eventId: bigint; at: Date },
): Promise<void> {
  const { holdId, eventId, at } = given;
  await claim(
    tx.hold.updateMany({ where: { id: holdId, state: "pending" }, data: { state: "held", heldAt: at } }),
  );
  const hold = await tx.hold.findUniqueOrThrow({ where: { id: holdId } });
  const amountMinor = hold.amountMinor + hold.payerFeeMinor;
  await writeTransfer(tx, {
    key: `fund:${holdId}`,
    reason: "funded",
    currency: hold.currency,
    holdId,
    eventId,
    at,
    entries: [
      { ...clearing, amountMinor: -amountMinor },
      { ...escrowOf(hold.escrowOwner), amountMinor },
    ],
  });
}

/** Notes that a charge did not go through; nothing was moved. */
export async function failHold(tx: Tx, given: { holdId: string; reason: string; at: Date }): Promise<void> {
  await claim(
    tx.hold.updateMany({
      where: { id: given.holdId, state: "pending" },
      data: { state: "failed", failure: given.reason, closedAt: given.at },
    }),
  );
}
