import type { Tx } from "@/lib/db";
import { db } from "@/lib/db";
import { ourLine } from "@/lib/payments/our-lines";
import type { MovementSource } from "@/lib/payments/provider";

/** The hold that a movement at the provider belongs to; null when it is of none that we know. */
export async function holdOfSource(
  tx: Tx,
  provider: string,
  { what, providerId }: MovementSource,
): Promise<string | null> {
  if (what === "charge") {
    const hold = await tx.hold.findUnique({
      where: { provider_paymentId: { provider, paymentId: providerId } },
      select: { id: true },
    });
    if (hold) return hold.id;
    const stray = await tx.ledgerTransfer.findUnique({ where: { key: `stray:${providerId}` } });
    return stray?.holdId ?? null;
  }
  const owner =
    what === "chargeback"
      ? await tx.chargeback.findUnique({ where: { provider_providerId: { provider, providerId } } })
      : await tx.providerCall.findFirst({ where: { provider, kind: what, providerId } });
  return owner?.holdId ?? null;
}

/** Whether the movement that a source stands for is in the ledger. News of it may still be on its way. */
export async function isSourceBooked(provider: string, source: MovementSource): Promise<boolean> {
  const { what, providerId, amountMinor } = source;
  if (what === "chargeback") {
    const chargeback = await db.chargeback.findUnique({
      where: { provider_providerId: { provider, providerId } },
      select: { state: true },
    });
    return amountMinor < 0 ? chargeback !== null : chargeback?.state === "won";
  }
  // Money that goes out as a refund and comes in again was not taken by the payer's bank.
  if (what === "refund" && amountMinor > 0)
    return (await db.ledgerTransfer.count({ where: { key: `refund-failed:${providerId}` } })) > 0;
  return (await ourLine(provider, { what, providerId })) !== null;
}
