import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { notify } from "@/lib/notifications/notify";
import { restoreClients } from "@/lib/signals/void-clients";

interface Undoing {
  patternId: string;
  reason: string;
  /** The case in which it was overturned; null when a moderator lifts it of their own accord. */
  caseId: string | null;
}

/** Lifts a declaration in the caller's transaction and tells everybody concerned. A conflict when it was lifted before. */
export async function undoPattern(
  tx: Tx,
  viewer: Viewer,
  { patternId, reason, caseId }: Undoing,
  now = new Date(),
): Promise<void> {
  await restoreClients(tx, { patternId, reason, byId: viewer.id }, now);
  await appendEvent(tx, "pattern.lifted", { subjectId: patternId, actorId: viewer.id, data: { caseId } });
  const cases = await tx.case.findMany({
    where: { subjectType: "pattern", subjectId: patternId },
    select: { id: true, concernedId: true },
  });
  for (const { id, concernedId } of cases)
    if (concernedId)
      await notify(tx, {
        userId: concernedId,
        kind: "patterns.notices.lifted",
        params: {},
        href: `/cases/${id}`,
        alsoByMail: true,
      });
}
