import type { Tx } from "@/lib/db";
import type { CardSeen } from "@/lib/payments/provider";

/** Keeps what a person's saved card looks like, once, and makes it the one that is used. */
export async function keepCard(
  tx: Tx,
  { userId, provider, card, at }: { userId: string; provider: string; card: CardSeen; at: Date },
): Promise<void> {
  const { customerId, cardId, ...looks } = card;
  const where = { provider_providerId: { provider, providerId: cardId } };
  if (await tx.savedCard.findUnique({ where, select: { id: true } })) return;
  await tx.savedCard.updateMany({ where: { userId, provider }, data: { isDefault: false } });
  await tx.savedCard.createMany({
    data: { userId, provider, customerId, providerId: cardId, ...looks, isDefault: true, createdAt: at },
    skipDuplicates: true,
  });
}
