import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { reach } from "@/lib/payments/provider-fault";
import { providerNamed } from "@/lib/payments/providers";
import type { AnswerChargeback } from "@/lib/payments/schemas";
import { claim } from "@/lib/transition";

/**
 * Sends the bank what speaks for the payment, once. Refuses not-found, forbidden, unavailable, and conflict when it was answered
 * or decided already.
 */
export async function answerChargeback(
  viewer: Viewer,
  { chargebackId: id, text }: AnswerChargeback,
  now = present(),
): Promise<void> {
  assertAdmin(viewer);
  const chargeback = await db.chargeback.findUnique({ where: { id } });
  if (!chargeback) throw notFound();
  if (chargeback.state !== "open" || chargeback.answeredAt) throw conflict("payments.errors.chargebackOver");
  const provider = providerNamed(chargeback.provider);
  await reach(provider.answerChargeback({ key: `answer:${id}`, chargebackId: chargeback.providerId, text }));
  await claim(
    db.chargeback.updateMany({
      where: { id, answeredAt: null },
      data: { answer: text, answeredAt: now, answeredById: viewer.id },
    }),
    "payments.errors.chargebackOver",
  );
}
