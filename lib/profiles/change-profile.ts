import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { spend } from "@/lib/limits";
import { assertOwnsProfile } from "@/lib/profiles/policy";

/**
 * Runs a change of the viewer's own profile in one transaction. The row is made on the first change and locked, so
 * that two changes at once happen one after the other and counted limits hold.
 */
export async function changeProfile<Result>(
  viewer: Viewer,
  change: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  assertOwnsProfile(viewer);
  await spend("write", viewer.id);
  return db.$transaction(async (tx) => {
    await tx.freelancerProfile.createMany({ data: [{ userId: viewer.id }], skipDuplicates: true });
    await tx.$queryRaw`SELECT 1 FROM "FreelancerProfile" WHERE "userId" = ${viewer.id}::uuid FOR UPDATE`;
    return change(tx);
  });
}
