import { z } from "zod";
import { clearing, refundsOf, writeTransfer } from "@/lib/payments/ledger";
import { lockKey } from "@/lib/payments/lock-key";
import type { Handler } from "@/lib/payments/webhooks/event";

const RefundObject = z.object({ id: z.string() });

/**
 * The card's bank did not take a refund: the money is back with us and is still owed to the payer. A person decides how it
 * gets there.
 */
export const refundFailed: Handler = async ({ event, provider }) => {
  const { id } = RefundObject.parse(event.data.object);
  return async (tx, at) => {
    await lockKey(tx, `refund-failed:${id}`);
    const sent = await tx.providerCall.findFirst({ where: { provider, kind: "refund", providerId: id } });
    const key = `refund-failed:${id}`;
    if (!sent || (await tx.ledgerTransfer.findUnique({ where: { key }, select: { id: true } }))) return;
    const { userId, amountMinor, currency, holdId } = sent;
    await writeTransfer(tx, {
      key,
      reason: "refund-came-back",
      currency,
      holdId,
      eventId: null,
      at,
      entries: [
        { ...clearing, amountMinor: -amountMinor },
        { ...refundsOf(userId), amountMinor },
      ],
    });
    await tx.providerCall.create({
      data: {
        key: `refund-again:${id}`,
        kind: "refund",
        provider,
        state: "needsPerson",
        holdId,
        userId,
        amountMinor,
        currency,
        error: "The card's bank did not take the refund. Agree on another way with the payer.",
        createdAt: at,
      },
    });
  };
};
