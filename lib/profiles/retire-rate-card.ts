import type { Viewer } from "@/lib/accounts/viewer";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { ChooseRateCard } from "@/lib/profiles/evidence-schemas";
import { claim } from "@/lib/transition";

/** Takes a rate card off the profile. The row stays: contracts booked from it point to it. */
export async function retireRateCard(viewer: Viewer, { rateCardId }: ChooseRateCard): Promise<void> {
  await changeProfile(viewer, async (tx) => {
    const own = { id: rateCardId, userId: viewer.id };
    if ((await tx.rateCard.count({ where: own })) === 0) throw notFound();
    await claim(tx.rateCard.updateMany({ where: { ...own, isActive: true }, data: { isActive: false } }));
    await appendEvent(tx, "profile.rate-card-withdrawn", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { rateCardId },
    });
  });
}
