import { db } from "@/lib/db";
import type { ProviderLine } from "@/lib/payments/provider";

/** What we wrote down about one thing of the provider's; null when we know nothing of it. */
export async function ourLine(
  provider: string,
  { what, providerId }: Pick<ProviderLine, "what" | "providerId">,
): Promise<{ amountMinor: number; currency: string } | null> {
  if (what === "payout")
    return db.payout.findUnique({
      where: { provider_providerId: { provider, providerId } },
      select: { amountMinor: true, currency: true },
    });
  if (what === "charge") return ourCharge(provider, providerId);
  return db.providerCall.findFirst({
    where: { provider, kind: what, providerId, state: "sent" },
    select: { amountMinor: true, currency: true },
  });
}

/** Everything of one provider that we wrote down between two times. */
export async function ourLines(provider: string, since: Date, until: Date): Promise<ProviderLine[]> {
  const within = { gte: since, lt: until };
  const amounts = { amountMinor: true, currency: true } as const;
  const [holds, calls, payouts] = await Promise.all([
    db.hold.findMany({
      where: { provider, heldAt: within },
      select: { ...amounts, payerFeeMinor: true, paymentId: true },
    }),
    db.providerCall.findMany({
      where: { provider, kind: { in: ["transfer", "transferReversal", "refund"] }, sentAt: within },
      select: { ...amounts, kind: true, providerId: true },
    }),
    db.payout.findMany({
      where: { provider, createdAt: within },
      select: { ...amounts, providerId: true },
    }),
  ]);
  return [
    ...holds.map(({ paymentId, amountMinor, payerFeeMinor, currency }) => ({
      what: "charge" as const,
      providerId: paymentId ?? "",
      amountMinor: amountMinor + payerFeeMinor,
      currency,
    })),
    ...calls.map(({ kind, providerId, ...amount }) => ({
      what: kind,
      providerId: providerId ?? "",
      ...amount,
    })),
    ...payouts.map((payout) => ({ what: "payout" as const, ...payout })),
  ];
}

async function ourCharge(provider: string, paymentId: string) {
  const hold = await db.hold.findUnique({
    where: { provider_paymentId: { provider, paymentId } },
    select: { amountMinor: true, payerFeeMinor: true, currency: true, heldAt: true },
  });
  if (hold?.heldAt) return { amountMinor: hold.amountMinor + hold.payerFeeMinor, currency: hold.currency };
  const stray = await db.ledgerTransfer.findUnique({
    where: { key: `stray:${paymentId}` },
    select: { currency: true, entries: { where: { amountMinor: { gt: 0 } }, select: { amountMinor: true } } },
  });
  const amountMinor = stray?.entries[0]?.amountMinor;
  return stray && amountMinor !== undefined
    ? { amountMinor: Number(amountMinor), currency: stray.currency }
    : null;
}
