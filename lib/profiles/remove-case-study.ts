import type { Viewer } from "@/lib/accounts/viewer";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { RemoveCaseStudy } from "@/lib/profiles/evidence-schemas";

/** Removes a case study of the viewer's own, for good. */
export async function removeCaseStudy(viewer: Viewer, { caseStudyId }: RemoveCaseStudy): Promise<void> {
  await changeProfile(viewer, async (tx) => {
    const { count } = await tx.caseStudy.deleteMany({ where: { id: caseStudyId, userId: viewer.id } });
    if (count === 0) throw notFound();
    await appendEvent(tx, "profile.edited", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { fields: ["caseStudies"] },
    });
  });
}
