import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import type { Prisma } from "@/lib/generated/prisma/client";
import { changeProfile } from "@/lib/profiles/change-profile";
import { missingBeforePublishing, practisedTiers } from "@/lib/profiles/completeness";
import { assertScreenedText } from "@/lib/profiles/screen-texts";
import { claim } from "@/lib/transition";

/** Shows the profile to everyone, once it says who the person is and what they do. */
export async function publishProfile(viewer: Viewer, now = new Date()): Promise<void> {
  assertConfirmed(viewer);
  await changeProfile(viewer, async (tx) => {
    const profile = await tx.freelancerProfile.findUniqueOrThrow({
      where: { userId: viewer.id },
      select: publishedSelect,
    });
    const [missing] = missingBeforePublishing({ ...profile, skillCount: profile.skills.length });
    if (missing) throw conflict(`profiles.errors.missing.${missing}`);
    // The rules may have grown since a text was saved.
    for (const text of textsOf(profile)) assertScreenedText(text);
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
        tiers: practisedTiers(profile),
        skills: profile.skills.map(({ skill }) => skill),
      },
    });
  });
}

const publishedSelect = {
  headline: true,
  about: true,
  family: true,
  practisesCommodity: true,
  practisesJudgment: true,
  tools: true,
  workflow: true,
  humanTouch: true,
  parallelCapacity: true,
  skills: { select: { skill: true } },
  rateCards: { where: { isActive: true }, select: { title: true, unit: true, includes: true } },
  decisions: { select: { question: true, options: true, choice: true, reason: true, outcome: true } },
  caseStudies: { select: { title: true, problem: true, role: true, outcome: true, link: true } },
} satisfies Prisma.FreelancerProfileSelect;

type PublishedProfile = Prisma.FreelancerProfileGetPayload<{ select: typeof publishedSelect }>;

/** Everything a reader will see, each text on its own. No field: the form that publishes holds none of them. */
function textsOf(profile: PublishedProfile): string[] {
  const { headline, about, tools, workflow, humanTouch, parallelCapacity } = profile;
  const entries = [...profile.rateCards, ...profile.decisions, ...profile.caseStudies];
  return [
    ...[headline, about, workflow, humanTouch, parallelCapacity, tools.join("\n")],
    ...entries.flatMap((entry) => Object.values(entry)),
  ];
}
