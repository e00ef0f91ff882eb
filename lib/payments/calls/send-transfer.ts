import { db } from "@/lib/db";
import { keyOf, type Sender } from "@/lib/payments/calls/booking";
import { clearing, clearingOf, writeTransfer } from "@/lib/payments/ledger";
import { ProviderFault } from "@/lib/payments/provider";
import { providerNamed } from "@/lib/payments/providers";

/** Brings a share to the freelancer's account at the provider. It stays in their balance until it is at their bank. */
export const sendTransfer: Sender = async (call, _effects, found) => {
  const { hold, id, provider, userId, amountMinor, currency } = call;
  const account = await db.payoutAccount.findUnique({ where: { userId_provider: { userId, provider } } });
  if (!account) throw new ProviderFault("person", "The freelancer has no account to transfer to.");
  if (!hold?.paymentId) throw new ProviderFault("person", "The payment that this comes from is not known.");
  const asked = { key: keyOf(call), callId: id, amountMinor, currency };
  const providerId =
    found ??
    (await providerNamed(provider).transfer({
      ...asked,
      accountId: account.providerId,
      holdId: hold.id,
      paymentId: hold.paymentId,
    }));
  return {
    providerId,
    book: (tx, at) =>
      writeTransfer(tx, {
        key: `transfer:${id}`,
        reason: "transferred",
        currency,
        holdId: hold.id,
        eventId: null,
        at,
        entries: [
          { ...clearing, amountMinor },
          { ...clearingOf(userId), amountMinor: -amountMinor },
        ],
      }),
  };
};
