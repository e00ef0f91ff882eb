import type { Viewer } from "@/lib/accounts/viewer";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import { type AddCaseStudy, mostCaseStudies } from "@/lib/profiles/evidence-schemas";
import { assertScreened } from "@/lib/profiles/screen-texts";

/** Adds a case study: a finished piece of work and what came of it. Returns its id. */
export async function addCaseStudy(viewer: Viewer, input: AddCaseStudy): Promise<{ caseStudyId: string }> {
  assertScreened(input);
  return changeProfile(viewer, async (tx) => {
    const told = await tx.caseStudy.count({ where: { userId: viewer.id } });
    if (told >= mostCaseStudies)
      throw conflict("profiles.errors.tooManyCaseStudies", { most: mostCaseStudies });
    const { id } = await tx.caseStudy.create({ data: { ...input, userId: viewer.id }, select: { id: true } });
    await appendEvent(tx, "profile.edited", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { fields: ["caseStudies"] },
    });
    return { caseStudyId: id };
  });
}
