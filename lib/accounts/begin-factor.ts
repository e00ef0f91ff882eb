import { assertPassword } from "@/lib/accounts/assert-password";
import { newSecret } from "@/lib/accounts/factor-codes";
import { sealSecret } from "@/lib/accounts/factor-secret";
import type { Origin } from "@/lib/accounts/origin";
import { hasPassword } from "@/lib/accounts/queries";
import type { BeginFactor } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, forbidden, invalid } from "@/lib/errors";

/**
 * Makes a secret to share with an authenticator app. It counts for nothing until a code proves that the app has it;
 * beginning again makes a new one. Whoever has a password gives it. Suspended people may do this too.
 */
export async function beginFactor(
  viewer: Viewer,
  { currentPassword }: BeginFactor,
  origin: Origin,
): Promise<void> {
  // Everybody shares the demo people, so nobody may lock one.
  if (viewer.isDemo) throw forbidden("accounts.errors.demoPerson");
  if (await hasPassword(viewer)) {
    if (!currentPassword) throw invalid("errors.required", "currentPassword");
    await assertPassword(viewer, currentPassword, origin);
  }
  const secret = sealSecret(newSecret());
  await db.$transaction(async (tx) => {
    await tx.secondFactor.deleteMany({ where: { userId: viewer.id, confirmedAt: null } });
    const { count } = await tx.secondFactor.createMany({
      data: { userId: viewer.id, secret },
      skipDuplicates: true,
    });
    if (count === 0) throw conflict("accounts.errors.factorStands");
  });
}
