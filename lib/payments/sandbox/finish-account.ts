import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { deliverWebhooks } from "@/lib/payments/sandbox/deliver-webhooks";
import { changeObject, lockObject } from "@/lib/payments/sandbox/objects";
import type { FinishAccount } from "@/lib/payments/sandbox/schemas";
import { tellAccount } from "@/lib/payments/sandbox/tell";

/** A freelancer answers everything the sandbox wants to know: their account can be paid to from now on. */
export async function finishAccount(viewer: Viewer, { accountId }: FinishAccount): Promise<{ href: string }> {
  await db.$transaction(async (tx) => {
    const own = await tx.payoutAccount.findFirst({
      where: { userId: viewer.id, provider: "sandbox", providerId: accountId },
      select: { id: true },
    });
    const account = own && (await lockObject(tx, "account", accountId));
    if (!account) throw notFound();
    const ready = { ...account, isReady: true };
    await changeObject(tx, "account", accountId, ready);
    await tellAccount(tx, accountId, ready);
  });
  await deliverWebhooks();
  return { href: "/money" };
}
