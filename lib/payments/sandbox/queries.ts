import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { notFound } from "@/lib/errors";
import { readObject } from "@/lib/payments/sandbox/objects";
import { customerOf } from "@/lib/payments/sandbox/test-cards";

/** A page on which the viewer can pay; not found for anybody else, and where there is no sandbox. */
export async function getPageOrThrow(viewer: Viewer, pageId: string) {
  const page = env.isSandboxAllowed ? await readObject("page", pageId) : null;
  if (!page || page.customerId !== customerOf(viewer.id)) throw notFound();
  const { state, amountMinor, currency, returnTo } = page;
  return { pageId, state, amountMinor, currency, returnTo };
}

/** A page on which the viewer can leave a card. */
export async function getCardPageOrThrow(viewer: Viewer, pageId: string) {
  const page = env.isSandboxAllowed ? await readObject("cardPage", pageId) : null;
  if (!page || page.customerId !== customerOf(viewer.id)) throw notFound();
  return { pageId, state: page.state, returnTo: page.returnTo };
}

/** The viewer's account at the sandbox. */
export async function getSandboxAccountOrThrow(viewer: Viewer, accountId: string) {
  const own = await db.payoutAccount.findFirst({
    where: { userId: viewer.id, provider: "sandbox", providerId: accountId },
    select: { isTransferReady: true },
  });
  if (!env.isSandboxAllowed || !own) throw notFound();
  return { accountId, isReady: own.isTransferReady };
}
