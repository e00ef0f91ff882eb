import { randomUUID } from "node:crypto";
import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { spend } from "@/lib/limits";
import { ownPath } from "@/lib/own-path";
import { openPayer } from "@/lib/payments/open-payer";
import { reach } from "@/lib/payments/provider-fault";
import { activeProvider } from "@/lib/payments/providers";
import type { AddCard } from "@/lib/payments/schemas";

/** Takes a payer to a page of the provider's where they leave a card for later. No card number ever passes through here. */
export async function addCard(viewer: Viewer, { returnTo }: AddCard = {}): Promise<{ href: string }> {
  assertConfirmed(viewer);
  await spend("write", viewer.id);
  const provider = activeProvider();
  const customerId = await reach(openPayer(provider, viewer.id));
  const page = { key: `card:${randomUUID()}`, userId: viewer.id, customerId };
  return { href: await reach(provider.openCardPage({ ...page, returnTo: ownPath(returnTo, "/money") })) };
}
