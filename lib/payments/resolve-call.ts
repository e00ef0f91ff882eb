import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { ResolveCall } from "@/lib/payments/schemas";
import { claim } from "@/lib/transition";

/**
 * Closes a call that needed a person and will not be sent, with what was done instead. What the ledger still owes stays owed
 * until a correction says otherwise. Refuses not-found, forbidden, conflict.
 */
export async function resolveCall(
  viewer: Viewer,
  { callId, resolution }: ResolveCall,
  now = present(),
): Promise<void> {
  assertAdmin(viewer);
  if (!(await db.providerCall.findUnique({ where: { id: callId }, select: { id: true } }))) throw notFound();
  await claim(
    db.providerCall.updateMany({
      where: { id: callId, state: "needsPerson" },
      data: { state: "failed", resolution, resolvedById: viewer.id, closedAt: now, nextAt: null },
    }),
    "payments.errors.notWaiting",
  );
}
