import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

/**
 * A moderator lets a person back into rankings: what one case set when it is decided again, or everything that stands
 * when `barredBy` is left out. In the transaction that decides a case. Refuses forbidden, conflict.
 */
export async function liftBar(
  tx: Tx,
  viewer: Viewer,
  { personId, caseId, barredBy }: { personId: string; caseId: string; barredBy?: string },
  now = new Date(),
): Promise<void> {
  assertAdmin(viewer);
  const where = { personId, liftedAt: null, ...(barredBy && { caseId: barredBy }) };
  const bars = await tx.rankingBar.findMany({ where, select: { listingId: true } });
  const { count } = await tx.rankingBar.updateMany({ where, data: { liftedAt: now } });
  if (count === 0) throw conflict("shortlist.errors.notBarred");
  for (const { listingId } of bars)
    await appendEvent(tx, "person.ranking-reinstated", {
      subjectId: personId,
      actorId: viewer.id,
      data: { caseId, listingId },
    });
}
