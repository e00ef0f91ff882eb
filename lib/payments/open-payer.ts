import { db } from "@/lib/db";
import type { PaymentProvider } from "@/lib/payments/provider";

/** The person's name at the provider; the provider is asked for one on the first payment. */
export async function openPayer(provider: PaymentProvider, userId: string): Promise<string> {
  const known = await db.payerAccount.findUnique({
    where: { userId_provider: { userId, provider: provider.name } },
  });
  if (known) return known.providerId;
  const { email, name } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, name: true },
  });
  const providerId = await provider.openPayer({ key: `payer:${userId}`, userId, email, name });
  await db.payerAccount.createMany({
    data: { userId, provider: provider.name, providerId },
    skipDuplicates: true,
  });
  return providerId;
}
