import type { Viewer } from "@/lib/accounts/viewer";
import { notFound } from "@/lib/errors";
import { deliverWebhooks } from "@/lib/payments/sandbox/deliver-webhooks";
import { readObject } from "@/lib/payments/sandbox/objects";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";
import type { LeavePage } from "@/lib/payments/sandbox/schemas";
import { customerOf } from "@/lib/payments/sandbox/test-cards";

/** A payer goes back without paying: the page is closed. */
export async function leavePage(viewer: Viewer, { pageId }: LeavePage): Promise<{ href: string }> {
  const page = await readObject("page", pageId);
  if (!page || page.customerId !== customerOf(viewer.id)) throw notFound();
  await sandboxProvider.closePage(pageId);
  await deliverWebhooks();
  return { href: page.returnTo };
}
