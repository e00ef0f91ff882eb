import type { Viewer } from "@/lib/accounts/viewer";
import { notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { UpdateRateCard } from "@/lib/profiles/evidence-schemas";
import { assertScreened } from "@/lib/profiles/screen-texts";

/** Changes a standing rate card. What is already booked keeps the price and terms frozen in its contract. */
export async function updateRateCard(viewer: Viewer, { rateCardId, ...data }: UpdateRateCard): Promise<void> {
  assertScreened({ title: data.title, unit: data.unit, includes: data.includes });
  await changeProfile(viewer, async (tx) => {
    const { count } = await tx.rateCard.updateMany({
      where: { id: rateCardId, userId: viewer.id, isActive: true },
      data,
    });
    if (count === 0) throw notFound();
    await appendEvent(tx, "profile.rate-card-changed", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: {
        rateCardId,
        unitPriceMinor: data.unitPriceMinor,
        currency: data.currency,
        turnaroundDays: data.turnaroundDays,
      },
    });
  });
}
