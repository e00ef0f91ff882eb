import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

/** The cards that a person has left for later, the one that is used first. */
export const listCards = (viewer: Viewer) =>
  db.savedCard.findMany({
    where: { userId: viewer.id },
    orderBy: [{ isDefault: "desc" }, { createdAt: "desc" }],
    select: {
      id: true,
      brand: true,
      last4: true,
      expMonth: true,
      expYear: true,
      isDefault: true,
      provider: true,
    },
  });

/**
 * How a freelancer's payouts stand: the account, why nothing is paid out (a key under payments.blocked; null when it is), and
 * what waits for it, by currency.
 */
export async function payoutStanding(viewer: Viewer) {
  const provider = env.stripe ? "stripe" : "sandbox";
  const [account, waiting] = await Promise.all([
    db.payoutAccount.findUnique({
      where: { userId_provider: { userId: viewer.id, provider } },
      select: {
        country: true,
        isTransferReady: true,
        isPayoutReady: true,
        requirementsDue: true,
        requirementsBy: true,
        disabledReason: true,
      },
    }),
    db.providerCall.groupBy({
      by: ["currency"],
      where: { userId: viewer.id, kind: "transfer", state: { in: ["pending", "needsPerson"] } },
      _sum: { amountMinor: true },
    }),
  ]);
  return {
    account,
    blocked: blockedBy(account),
    waiting: waiting.map(({ currency, _sum }) => ({ currency, amountMinor: _sum.amountMinor ?? 0 })),
  };
}

function blockedBy(
  account: { isTransferReady: boolean; isPayoutReady: boolean; requirementsDue: string[] } | null,
): "noAccount" | "requirements" | "checking" | null {
  if (!account) return "noAccount";
  if (account.isTransferReady && account.isPayoutReady) return null;
  return account.requirementsDue.length > 0 ? "requirements" : "checking";
}

/** A freelancer's payouts, the newest first. `before` is the last one's id of the page before. */
export const listPayouts = (viewer: Viewer, before?: string, take = 50) =>
  db.payout.findMany({
    where: { userId: viewer.id, ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: "desc" },
    take,
    select: {
      id: true,
      state: true,
      amountMinor: true,
      currency: true,
      failure: true,
      arrivesAt: true,
      createdAt: true,
    },
  });
