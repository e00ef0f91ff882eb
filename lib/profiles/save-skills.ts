import type { Viewer } from "@/lib/accounts/viewer";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { SaveSkills } from "@/lib/profiles/schemas";

/** Replaces the declared skills with these. */
export async function saveSkills(viewer: Viewer, { skills }: SaveSkills): Promise<void> {
  await changeProfile(viewer, async (tx) => {
    await tx.profileSkill.deleteMany({ where: { userId: viewer.id } });
    await tx.profileSkill.createMany({
      data: skills.map(({ slug, level }) => ({ userId: viewer.id, skill: slug, level })),
    });
    await tx.freelancerProfile.update({ where: { userId: viewer.id }, data: { updatedAt: new Date() } });
    await appendEvent(tx, "profile.edited", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { fields: ["skills"] },
    });
  });
}
