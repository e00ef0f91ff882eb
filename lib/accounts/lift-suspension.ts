import { assertAdmin } from "@/lib/accounts/policy";
import type { LiftSuspension } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

/** Ends a suspension. Why it ends stands in the case or the reason that the caller keeps. */
export async function liftSuspension(
  viewer: Viewer,
  { personId, caseId }: LiftSuspension,
  outer?: Tx,
  now = new Date(),
): Promise<void> {
  assertAdmin(viewer);
  const run = async (tx: Tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: personId, suspendedAt: { not: null } },
      data: { suspendedAt: null, suspendedReason: null },
    });
    if (count === 0) {
      const exists = await tx.user.findUnique({ where: { id: personId }, select: { id: true } });
      throw exists ? conflict("accounts.errors.notSuspended") : notFound();
    }
    await appendEvent(tx, "person.reinstated", {
      subjectId: personId,
      actorId: viewer.id,
      data: { caseId: caseId ?? null },
      at: now,
    });
  };
  await (outer ? run(outer) : db.$transaction(run));
}
