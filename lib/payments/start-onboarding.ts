import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { keepAccount } from "@/lib/payments/keep-account";
import { reach } from "@/lib/payments/provider-fault";
import { activeProvider } from "@/lib/payments/providers";
import type { StartOnboarding } from "@/lib/payments/schemas";

/**
 * Takes a freelancer to the provider's own pages, where it asks what it has to know before it pays out; the first time an
 * account is made. They resume where they left. Refuses forbidden, unavailable.
 */
export async function startOnboarding(
  viewer: Viewer,
  { country }: StartOnboarding,
  now = present(),
): Promise<{ href: string }> {
  assertConfirmed(viewer);
  if (!viewer.isFreelancer) throw forbidden();
  await spend("write", viewer.id);
  const provider = activeProvider();
  const where = { userId_provider: { userId: viewer.id, provider: provider.name } };
  const known = await db.payoutAccount.findUnique({ where, select: { providerId: true } });
  const accountId = known?.providerId ?? (await open());
  return { href: await reach(provider.onboard({ accountId, returnTo: "/money" })) };

  async function open(): Promise<string> {
    const asked = { key: `account:${viewer.id}`, userId: viewer.id, email: viewer.email };
    const account = await reach(provider.openAccount({ ...asked, country: country ?? null }));
    const { accountId: providerId } = account;
    await db.$transaction(async (tx) => {
      const row = { userId: viewer.id, provider: provider.name, providerId, createdAt: now, updatedAt: now };
      await tx.payoutAccount.createMany({ data: row, skipDuplicates: true });
      await keepAccount(tx, { provider: provider.name, account, at: now });
    });
    return providerId;
  }
}
