import type { Tx } from "@/lib/db";
import type { AccountSeen } from "@/lib/payments/provider";

/**
 * Writes down how a freelancer's account at the provider stands. When it can take transfers, what waited for that goes out.
 * An account that is not one of ours is left alone.
 */
export async function keepAccount(
  tx: Tx,
  { provider, account, at }: { provider: string; account: AccountSeen; at: Date },
): Promise<void> {
  const { accountId, ...seen } = account;
  const { count } = await tx.payoutAccount.updateMany({
    where: { provider, providerId: accountId },
    data: { ...seen, updatedAt: at },
  });
  if (count === 0 || !account.isTransferReady) return;
  const { userId } = await tx.payoutAccount.findUniqueOrThrow({
    where: { provider_providerId: { provider, providerId: accountId } },
    select: { userId: true },
  });
  await tx.providerCall.updateMany({
    where: { userId, provider, kind: "transfer", state: "pending", waitsFor: "account" },
    data: { waitsFor: null, nextAt: at },
  });
}
