import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { log } from "@/lib/log";
import type { RetryCall } from "@/lib/payments/schemas";
import { claim } from "@/lib/transition";

/** Has a call that needed a person tried again, as soon as the job comes round. Refuses not-found, forbidden, conflict. */
export async function retryCall(viewer: Viewer, { callId }: RetryCall, now = present()): Promise<void> {
  assertAdmin(viewer);
  if (!(await db.providerCall.findUnique({ where: { id: callId }, select: { id: true } }))) throw notFound();
  await claim(
    db.providerCall.updateMany({
      where: { id: callId, state: "needsPerson" },
      data: { state: "pending", attempts: 0, nextAt: now },
    }),
    "payments.errors.notWaiting",
  );
  log("info", "payments.call-retried", { callId, byId: viewer.id });
}
