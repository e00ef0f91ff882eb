import { db } from "@/lib/db";
import { isLocale } from "@/lib/locales";
import { bookPaid } from "@/lib/payments/book-paid";
import { type Booking, type DueCall, keyOf, type Sender } from "@/lib/payments/calls/booking";
import { failHold } from "@/lib/payments/fail-hold";
import type { HoldFailure } from "@/lib/payments/hold-effects";
import { openPayer } from "@/lib/payments/open-payer";
import { type PageWords, ProviderFault } from "@/lib/payments/provider";
import { providerNamed } from "@/lib/payments/providers";
import { say } from "@/lib/say";

/**
 * Takes the payer's money: from the card they left for this, or on a page of the provider's where they pay. A saved card
 * that is declined, or whose bank wants to see its owner, leads to the page as well. Of a payer who is away only the card
 * they allowed is charged; when that does not do, the payment has failed.
 */
export const sendCharge: Sender = async (call, effects, found) => {
  const { hold } = call;
  if (!hold) throw new ProviderFault("person", "A charge without a hold.");
  if (hold.state !== "pending") return nothing;
  const paid = (paymentId: string): Booking => ({
    providerId: paymentId,
    book: (tx, at) => bookPaid(tx, effects, { ...amountOf(call), holdId: hold.id, paymentId, at }),
  });
  if (found) return paid(found);
  const provider = providerNamed(call.provider);
  const customerId = await openPayer(provider, call.userId);
  const asked = { ...amountOf(call), key: keyOf(call), callId: call.id, holdId: hold.id, customerId };
  const card = await cardFor(call, hold.awayCardId);
  let reason: HoldFailure = "card-gone";
  if (card) {
    const answer = await provider.chargeSaved({ ...asked, cardId: card.providerId });
    if (answer.outcome === "paid") return paid(answer.paymentId);
    if (answer.outcome === "processing")
      return {
        providerId: answer.paymentId,
        async book(tx) {
          await tx.hold.updateMany({
            where: { id: hold.id, state: "pending" },
            data: { paymentId: answer.paymentId },
          });
        },
      };
    reason = answer.because;
  }
  if (hold.awayCardId)
    return {
      providerId: null,
      book: (tx, at) => failHold(tx, effects, { holdId: hold.id, reason, at }),
    };
  const page = await provider.openPage({
    ...asked,
    ...(await wordsFor(call.userId)),
    key: `${keyOf(call)}:page`,
    returnTo: hold.returnTo,
  });
  return {
    providerId: page.pageId,
    async book(tx) {
      await tx.hold.updateMany({ where: { id: hold.id, state: "pending" }, data: { payHref: page.payHref } });
    },
  };
};

const cardFor = ({ userId, provider }: DueCall, awayCardId: string | null) =>
  db.savedCard.findFirst({
    where: { userId, provider, ...(awayCardId ? { id: awayCardId } : {}) },
    orderBy: [{ isDefault: "desc" }, { createdAt: "desc" }],
  });

const amountOf = ({ amountMinor, currency }: DueCall) => ({ amountMinor, currency });

async function wordsFor(userId: string): Promise<PageWords> {
  const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } });
  const locale = isLocale(user.locale) ? user.locale : "en";
  return { title: say(locale)("payments.pageTitle"), locale };
}

/** The request was called off before it went out. */
const nothing: Booking = { providerId: null, async book() {} };
