import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { liftBar } from "@/lib/matching/lift-bar";
import { UndoBar } from "@/lib/moderation/schemas";
import { notify } from "@/lib/notifications/notify";
import { sendSoon } from "@/lib/send-soon";

/**
 * A moderator lets somebody back into rankings without a case of its own, with a reason that the person reads. Refuses
 * not-found, forbidden (no moderator, or the person themselves), conflict.
 */
export async function undoBar(viewer: Viewer, input: UndoBar, now = new Date()): Promise<{ caseId: string }> {
  const { barId, reason } = UndoBar.parse(input);
  assertAdmin(viewer);
  const bar = await db.rankingBar.findUnique({
    where: { id: barId },
    select: { personId: true, caseId: true },
  });
  if (!bar) throw notFound();
  if (bar.personId === viewer.id) throw forbidden("patterns.errors.ownBar");
  await db.$transaction(async (tx) => {
    await liftBar(tx, viewer, { ...bar, barId, reason }, now);
    await notify(tx, {
      userId: bar.personId,
      kind: "patterns.notices.reinstated",
      params: {},
      href: `/cases/${bar.caseId}`,
      alsoByMail: true,
    });
  });
  sendSoon();
  return { caseId: bar.caseId };
}
