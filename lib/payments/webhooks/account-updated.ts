import { keepAccount } from "@/lib/payments/keep-account";
import { providerNamed } from "@/lib/payments/providers";
import { AccountObject } from "@/lib/payments/webhooks/account-object";
import type { Handler } from "@/lib/payments/webhooks/event";

/**
 * Something changed about a freelancer's account. Events of one account may come in the wrong order, so what it says now
 * is asked for rather than taken from the event.
 */
export const accountUpdated: Handler = async ({ event, provider }) => {
  const { id } = AccountObject.parse(event.data.object);
  const account = await providerNamed(provider).readAccount(id);
  return (tx, at) => keepAccount(tx, { provider, account, at });
};
