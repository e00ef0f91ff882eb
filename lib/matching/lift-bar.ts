import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

export interface LiftBar {
  personId: string;
  /** The case that says why they are back; where there is none, the one that set the bar. */
  caseId: string;
  reason: string;
  /** Only what this case set. */
  barredBy?: string;
  /** Only this bar. */
  barId?: string;
}

/**
 * A moderator lets a person back into rankings: one bar, what one case set, or everything that stands. In the caller's
 * transaction. Refuses forbidden, conflict.
 */
export async function liftBar(
  tx: Tx,
  viewer: Viewer,
  { personId, caseId, reason, barredBy, barId }: LiftBar,
  now = new Date(),
): Promise<void> {
  assertAdmin(viewer);
  const where = {
    personId,
    liftedAt: null,
    ...(barredBy && { caseId: barredBy }),
    ...(barId && { id: barId }),
  };
  const bars = await tx.rankingBar.findMany({ where, select: { listingId: true } });
  const { count } = await tx.rankingBar.updateMany({
    where,
    data: { liftedAt: now, liftedById: viewer.id, liftedReason: reason },
  });
  if (count === 0) throw conflict("shortlist.errors.notBarred");
  for (const { listingId } of bars)
    await appendEvent(tx, "person.ranking-reinstated", {
      subjectId: personId,
      actorId: viewer.id,
      data: { caseId, listingId },
    });
}
