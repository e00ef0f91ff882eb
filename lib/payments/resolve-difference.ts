import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { ResolveDifference } from "@/lib/payments/schemas";
import { claim } from "@/lib/transition";

/** Notes what a difference between ledger and provider came from. Refuses not-found, forbidden, conflict. */
export async function resolveDifference(
  viewer: Viewer,
  { differenceId: id, note }: ResolveDifference,
  now = present(),
): Promise<void> {
  assertAdmin(viewer);
  if (!(await db.reconciliationDifference.findUnique({ where: { id }, select: { id: true } })))
    throw notFound();
  await claim(
    db.reconciliationDifference.updateMany({
      where: { id, resolvedAt: null },
      data: { resolvedAt: now, resolvedById: viewer.id, note },
    }),
    "payments.errors.resolved",
  );
}
