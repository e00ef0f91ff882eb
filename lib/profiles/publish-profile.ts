import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import { missingBeforePublishing } from "@/lib/profiles/completeness";
import { claim } from "@/lib/transition";

/** Shows the profile to everyone, once it says who the person is and what they do. */
export async function publishProfile(viewer: Viewer, now = new Date()): Promise<void> {
  assertConfirmed(viewer);
  await changeProfile(viewer, async (tx) => {
    const profile = await tx.freelancerProfile.findUniqueOrThrow({
      where: { userId: viewer.id },
      select: {
        headline: true,
        family: true,
        practisesCommodity: true,
        practisesJudgment: true,
        skills: { select: { skill: true } },
      },
    });
    const [missing] = missingBeforePublishing({ ...profile, skillCount: profile.skills.length });
    if (missing) throw conflict(`profiles.errors.missing.${missing}`);
    await claim(
      tx.freelancerProfile.updateMany({
        where: { userId: viewer.id, publishedAt: null },
        data: { publishedAt: now },
      }),
    );
    await appendEvent(tx, "profile.published", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: {
        tiers: [
          ...(profile.practisesCommodity ? (["commodity"] as const) : []),
          ...(profile.practisesJudgment ? (["judgment"] as const) : []),
        ],
        skills: profile.skills.map(({ skill }) => skill),
      },
    });
  });
}
