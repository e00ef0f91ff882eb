import type { Viewer } from "@/lib/accounts/viewer";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { UpdateDecision } from "@/lib/profiles/evidence-schemas";
import { assertScreened } from "@/lib/profiles/screen-texts";

/** Changes a decision of the viewer's own log. */
export async function updateDecision(viewer: Viewer, { decisionId, ...data }: UpdateDecision): Promise<void> {
  assertScreened(data);
  await changeProfile(viewer, async (tx) => {
    const { count } = await tx.decisionEntry.updateMany({
      where: { id: decisionId, userId: viewer.id },
      data,
    });
    if (count === 0) throw notFound();
    await appendEvent(tx, "profile.edited", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { fields: ["decisions"] },
    });
  });
}
