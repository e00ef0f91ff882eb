import type { Tx } from "@/lib/db";
import type { Tier } from "@/lib/generated/prisma/enums";
import type { Currency } from "@/lib/money";
import { feesFor } from "@/lib/payments/fees";

export interface Reservation {
  /** What it is for, in the words of whoever asks. */
  purpose: string;
  /** Whose escrow account it goes to. */
  escrowOwner: string;
  payerId: string;
  payeeId: string;
  /** Price of the work; the payer's fee comes on top. */
  amountMinor: number;
  currency: Currency;
  tier: Tier;
  feeVersion: number;
  at: Date;
}

/** Asks for money to be set aside. The hold is pending until `chargeHold` has been to the provider. */
export async function reserve(tx: Tx, { at, ...wanted }: Reservation): Promise<string> {
  const { amountMinor, currency, tier, feeVersion } = wanted;
  const { clientPaysMinor } = feesFor({ amountMinor, currency, tier, version: feeVersion });
  const { id } = await tx.hold.create({
    data: { ...wanted, payerFeeMinor: clientPaysMinor - amountMinor, createdAt: at },
    select: { id: true },
  });
  return id;
}
