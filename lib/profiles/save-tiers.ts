import type { Viewer } from "@/lib/accounts/viewer";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { SaveTiers } from "@/lib/profiles/schemas";

/** Saves which tiers the person practises, and the day rate for judgment work. */
export async function saveTiers(
  viewer: Viewer,
  { practises, dayRateMinor, currency }: SaveTiers,
): Promise<void> {
  await changeProfile(viewer, async (tx) => {
    await tx.freelancerProfile.update({
      where: { userId: viewer.id },
      data: {
        practisesCommodity: practises.includes("commodity"),
        practisesJudgment: practises.includes("judgment"),
        dayRateMinor,
        currency,
      },
    });
    await appendEvent(tx, "profile.edited", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { fields: ["practises", "dayRate"] },
    });
  });
}
