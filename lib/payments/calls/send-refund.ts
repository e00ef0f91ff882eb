import { type DueCall, keyOf, type Sender } from "@/lib/payments/calls/booking";
import { clearing, refundsOf, writeTransfer } from "@/lib/payments/ledger";
import { ProviderFault } from "@/lib/payments/provider";
import { providerNamed } from "@/lib/payments/providers";

const stray = "refund-stray:";

/** Gives back to the card what was decided to go back. */
export const sendRefund: Sender = async (call, _effects, found) => {
  const { id, provider, userId, amountMinor, currency, hold } = call;
  const paymentId = paymentOf(call);
  if (!paymentId) throw new ProviderFault("person", "The payment to give back is not known.");
  const asked = { key: keyOf(call), callId: id, amountMinor, currency };
  const providerId = found ?? (await providerNamed(provider).refund({ ...asked, paymentId }));
  return {
    providerId,
    book: (tx, at) =>
      writeTransfer(tx, {
        key: `paid-refund:${id}`,
        reason: "refund-sent",
        currency,
        holdId: hold?.id ?? null,
        eventId: null,
        at,
        entries: [
          { ...refundsOf(userId), amountMinor: -amountMinor },
          { ...clearing, amountMinor },
        ],
      }),
  };
};

/** Money that came for nothing names its own payment; the hold's is another one, or none. */
export const paymentOf = ({ key, hold }: Pick<DueCall, "key" | "hold">) =>
  key.startsWith(stray) ? key.slice(stray.length) : hold?.paymentId;
