import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { LiftPattern } from "@/lib/moderation/schemas";
import { undoPattern } from "@/lib/moderation/undo-pattern";
import { sendSoon } from "@/lib/send-soon";

/**
 * A moderator lifts a declaration, with a reason that everybody concerned reads: the contracts weigh what they did.
 * Refuses not-found, forbidden (no moderator, or part of it), conflict.
 */
export async function liftPattern(viewer: Viewer, input: LiftPattern, now = new Date()): Promise<void> {
  const { patternId, reason } = LiftPattern.parse(input);
  assertAdmin(viewer);
  await db.$transaction(async (tx) => {
    const pattern = await tx.declaredPattern.count({ where: { id: patternId } });
    if (pattern === 0) throw notFound();
    const own = await tx.case.count({
      where: { subjectType: "pattern", subjectId: patternId, concernedId: viewer.id },
    });
    if (own > 0) throw forbidden("patterns.errors.ownPart");
    await undoPattern(tx, viewer, { patternId, reason, caseId: null }, now);
  });
  sendSoon();
}
