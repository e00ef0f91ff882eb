import type { Viewer } from "@/lib/accounts/viewer";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import { type CreateRateCard, mostRateCards } from "@/lib/profiles/evidence-schemas";
import { assertScreened } from "@/lib/profiles/screen-texts";

/** Posts a unit price that clients can book at once. Returns its id. */
export async function createRateCard(viewer: Viewer, input: CreateRateCard): Promise<{ rateCardId: string }> {
  assertScreened({ title: input.title, unit: input.unit, includes: input.includes });
  return changeProfile(viewer, async (tx) => {
    const standing = await tx.rateCard.count({ where: { userId: viewer.id, isActive: true } });
    if (standing >= mostRateCards)
      throw conflict("profiles.errors.tooManyRateCards", { most: mostRateCards });
    const { id } = await tx.rateCard.create({ data: { ...input, userId: viewer.id }, select: { id: true } });
    await appendEvent(tx, "profile.rate-card-posted", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: {
        rateCardId: id,
        unitPriceMinor: input.unitPriceMinor,
        currency: input.currency,
        turnaroundDays: input.turnaroundDays,
      },
    });
    return { rateCardId: id };
  });
}
