import type { Tx } from "@/lib/db";
import type { PayoutState } from "@/lib/generated/prisma/enums";
import { balanceOf, clearingOf, writeTransfer } from "@/lib/payments/ledger";
import { lockKey } from "@/lib/payments/lock-key";

interface PayoutTold {
  provider: string;
  accountId: string;
  providerId: string;
  state: PayoutState;
  amountMinor: number;
  currency: string;
  arrivesAt: Date | null;
  failure: string | null;
  at: Date;
}

const order: Record<PayoutState, number> = { inTransit: 0, paid: 1, failed: 2 };

/**
 * Books a payout: it leaves the balance when the provider sets out, and comes back when the bank refuses it, which may be
 * after it had looked paid. News that is older than what is known changes nothing.
 */
export async function bookPayout(tx: Tx, told: PayoutTold): Promise<void> {
  const { provider, accountId, providerId, state, amountMinor, currency, arrivesAt, failure, at } = told;
  await lockKey(tx, `payout:${provider}:${providerId}`);
  const account = await tx.payoutAccount.findUnique({
    where: { provider_providerId: { provider, providerId: accountId } },
    select: { userId: true },
  });
  if (!account || amountMinor <= 0) return;
  const { userId } = account;
  const where = { provider_providerId: { provider, providerId } };
  const known = await tx.payout.findUnique({ where, select: { state: true } });
  if (known && order[known.state] >= order[state]) return;
  const shared = { currency, holdId: null, eventId: null, at };
  if (!known)
    await writeTransfer(tx, {
      ...shared,
      key: `payout:${provider}:${providerId}`,
      reason: "paid-out",
      entries: [
        { ...balanceOf(userId), amountMinor: -amountMinor },
        { ...clearingOf(userId), amountMinor },
      ],
    });
  if (state === "failed")
    await writeTransfer(tx, {
      ...shared,
      key: `payout-failed:${provider}:${providerId}`,
      reason: "payout-came-back",
      entries: [
        { ...balanceOf(userId), amountMinor },
        { ...clearingOf(userId), amountMinor: -amountMinor },
      ],
    });
  await tx.payout.upsert({
    where,
    create: {
      provider,
      providerId,
      userId,
      state,
      amountMinor,
      currency,
      arrivesAt,
      failure,
      createdAt: at,
      updatedAt: at,
    },
    update: { state, arrivesAt, failure, updatedAt: at },
  });
}
