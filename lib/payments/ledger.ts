import type { Tx } from "@/lib/db";
import type { LedgerPurpose } from "@/lib/generated/prisma/enums";
import type { MovementReason } from "@/lib/payments/movement-reasons";

/** Whose money, and what for. Currencies never share an account. */
export interface Account {
  owner: string;
  purpose: LedgerPurpose;
}

export interface Movement {
  /** The business key: writing the same movement again is refused by the database. */
  key: string;
  reason: MovementReason;
  currency: string;
  holdId: string | null;
  /** The event that it belongs to. */
  eventId: bigint | null;
  /** The conversion at the provider that it is one half of. */
  conversionId?: string;
  at: Date;
  /** What each account gains; the gains add up to zero. */
  entries: readonly (Account & { amountMinor: number })[];
}

/** Our money at the provider. What is there stands here as a minus, since it is owed to those on the other side. */
export const clearing: Account = { owner: "provider", purpose: "clearing" };
/** A freelancer's money at the provider: transferred to their account there, and not yet at their bank. */
export const clearingOf = (owner: string): Account => ({ owner, purpose: "clearing" });
export const platformFees: Account = { owner: "platform", purpose: "fees" };
/** Taken back by payers' banks for now: a minus while chargebacks run. */
export const chargebacks: Account = { owner: "platform", purpose: "chargebacks" };
/** What the provider kept for its work, as a minus. */
export const costs: Account = { owner: "platform", purpose: "costs" };
/** Where money that a provider converted leaves one currency and comes into the other. */
export const conversions: Account = { owner: "platform", purpose: "conversion" };
export const losses: Account = { owner: "platform", purpose: "losses" };
/** Decided to go back to a payer and not yet sent. */
export const refundsOf = (owner: string): Account => ({ owner, purpose: "refunds" });
export const escrowOf = (owner: string): Account => ({ owner, purpose: "escrow" });
export const balanceOf = (owner: string): Account => ({ owner, purpose: "balance" });

/** Writes one balanced transfer. Postgres refuses it at the commit when it is not, or when it overdraws an escrow. */
export async function writeTransfer(tx: Tx, movement: Movement): Promise<void> {
  const { entries, ...transfer } = movement;
  const moving = entries.filter(({ amountMinor }) => amountMinor !== 0);
  if (moving.length === 0) return;
  const { id: transferId } = await tx.ledgerTransfer.create({ data: transfer, select: { id: true } });
  for (const { owner, purpose, amountMinor } of moving) {
    const accountId = await accountIdOf(tx, { owner, purpose }, transfer.currency);
    await tx.ledgerEntry.create({ data: { transferId, accountId, amountMinor: BigInt(amountMinor) } });
  }
}

async function accountIdOf(tx: Tx, { owner, purpose }: Account, currency: string): Promise<string> {
  const key = { owner, purpose, currency };
  // Two first movements at once: the second waits for the first and then finds its account.
  await tx.ledgerAccount.createMany({ data: [key], skipDuplicates: true });
  const { id } = await tx.ledgerAccount.findUniqueOrThrow({
    where: { owner_purpose_currency: key },
    select: { id: true },
  });
  return id;
}
