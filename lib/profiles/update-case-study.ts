import type { Viewer } from "@/lib/accounts/viewer";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { UpdateCaseStudy } from "@/lib/profiles/evidence-schemas";
import { assertScreened } from "@/lib/profiles/screen-texts";

/** Changes a case study of the viewer's own. */
export async function updateCaseStudy(
  viewer: Viewer,
  { caseStudyId, ...data }: UpdateCaseStudy,
): Promise<void> {
  assertScreened(data);
  await changeProfile(viewer, async (tx) => {
    const { count } = await tx.caseStudy.updateMany({ where: { id: caseStudyId, userId: viewer.id }, data });
    if (count === 0) throw notFound();
    await appendEvent(tx, "profile.edited", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { fields: ["caseStudies"] },
    });
  });
}
