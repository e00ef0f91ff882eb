import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { reach } from "@/lib/payments/provider-fault";
import { providerNamed } from "@/lib/payments/providers";
import type { RemoveCard } from "@/lib/payments/schemas";

/** Removes a saved card here and at the provider. Another card of the same person becomes the one that is used. */
export async function removeCard(viewer: Viewer, { cardId }: RemoveCard): Promise<void> {
  assertCanAct(viewer);
  const card = await db.savedCard.findFirst({ where: { id: cardId, userId: viewer.id } });
  if (!card) throw notFound();
  // First there: a card that is gone here and not there could not be found again.
  await reach(providerNamed(card.provider).forgetCard(card.providerId));
  await db.savedCard.deleteMany({ where: { id: card.id } });
}
