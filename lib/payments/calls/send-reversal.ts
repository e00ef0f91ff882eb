import { keyOf, type Sender } from "@/lib/payments/calls/booking";
import { clearing, clearingOf, writeTransfer } from "@/lib/payments/ledger";
import { ProviderFault } from "@/lib/payments/provider";
import { providerNamed } from "@/lib/payments/providers";

/** Takes a share back out of the freelancer's account at the provider. */
export const sendReversal: Sender = async (call, _effects, found) => {
  const { id, provider, userId, amountMinor, currency, holdId, after } = call;
  if (!after?.providerId) throw new ProviderFault("person", "The transfer to take back is not known.");
  const transferId = after.providerId;
  const asked = { key: keyOf(call), callId: id, amountMinor, currency };
  const providerId = found ?? (await providerNamed(provider).reverse({ ...asked, transferId }));
  return {
    providerId,
    book: (tx, at) =>
      writeTransfer(tx, {
        key: `reversal:${id}`,
        reason: "transfer-reversed",
        currency,
        holdId,
        eventId: null,
        at,
        entries: [
          { ...clearing, amountMinor: -amountMinor },
          { ...clearingOf(userId), amountMinor },
        ],
      }),
  };
};
