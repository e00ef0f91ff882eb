import type { Tx } from "@/lib/db";
import type { Tier } from "@/lib/generated/prisma/enums";
import type { Currency } from "@/lib/money";
import { queueCharge } from "@/lib/payments/calls/queue-call";
import { feesFor } from "@/lib/payments/fees";
import { activeProvider } from "@/lib/payments/providers";

export interface Reservation {
  /** What it is for, in the words of whoever asks. */
  purpose: string;
  /** Whose escrow account it goes to. */
  escrowOwner: string;
  payerId: string;
  payeeId: string;
  /** A saved card of the payer's that may be charged while they are away: it is this one or none, and no page is opened. */
  awayCardId?: string;
  /** Price of the work; the payer's fee comes on top. */
  amountMinor: number;
  currency: Currency;
  tier: Tier;
  feeVersion: number;
  /** The own path that the payer comes back to from a page of the provider's. */
  returnTo: string;
  at: Date;
}

/** Asks for money to be set aside. The hold is pending until the provider has been asked and the payer has paid. */
export async function reserve(tx: Tx, { at, ...wanted }: Reservation): Promise<string> {
  const { amountMinor, currency, tier, feeVersion } = wanted;
  const { clientPaysMinor } = feesFor({ amountMinor, currency, tier, version: feeVersion });
  const hold = await tx.hold.create({
    data: {
      ...wanted,
      payerFeeMinor: clientPaysMinor - amountMinor,
      provider: activeProvider().name,
      createdAt: at,
    },
  });
  await queueCharge(tx, hold, at);
  return hold.id;
}
