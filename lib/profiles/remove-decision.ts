import type { Viewer } from "@/lib/accounts/viewer";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { RemoveDecision } from "@/lib/profiles/evidence-schemas";

/** Removes a decision from the viewer's own log, for good. */
export async function removeDecision(viewer: Viewer, { decisionId }: RemoveDecision): Promise<void> {
  await changeProfile(viewer, async (tx) => {
    const { count } = await tx.decisionEntry.deleteMany({ where: { id: decisionId, userId: viewer.id } });
    if (count === 0) throw notFound();
    await appendEvent(tx, "profile.decision-removed", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { decisionId },
    });
  });
}
