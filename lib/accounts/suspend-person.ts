import { endSessions } from "@/lib/accounts/end-sessions";
import { assertAdmin } from "@/lib/accounts/policy";
import type { SuspendPerson } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

/**
 * Suspends a person, with a reason that they will read. All their sessions end at once; they may sign in again, see why,
 * and act on nothing. `outer` lets a caller that decides a case do both in one transaction.
 */
export async function suspendPerson(
  viewer: Viewer,
  { personId, reason, caseId }: SuspendPerson,
  outer?: Tx,
  now = new Date(),
): Promise<void> {
  assertAdmin(viewer);
  if (personId === viewer.id) throw forbidden("accounts.errors.suspendSelf");
  const run = async (tx: Tx) => {
    const person = await tx.user.findUnique({ where: { id: personId }, select: { isAdmin: true } });
    if (!person) throw notFound();
    // Otherwise two administrators could lock each other out; the operator takes the right away first.
    if (person.isAdmin) throw forbidden("accounts.errors.suspendAdmin");
    const { count } = await tx.user.updateMany({
      where: { id: personId, suspendedAt: null, isAdmin: false },
      data: { suspendedAt: now, suspendedReason: reason },
    });
    if (count === 0) throw conflict("accounts.errors.suspendedAlready");
    await endSessions(tx, personId, null, now);
    await appendEvent(tx, "person.suspended", {
      subjectId: personId,
      actorId: viewer.id,
      data: { caseId: caseId ?? null, until: null },
      at: now,
    });
  };
  await (outer ? run(outer) : db.$transaction(run));
}
