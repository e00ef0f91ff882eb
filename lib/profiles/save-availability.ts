import type { Viewer } from "@/lib/accounts/viewer";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { SaveAvailability } from "@/lib/profiles/schemas";

/** Saves whether and from when the person takes work, and how many packages fit at the same time. */
export async function saveAvailability(viewer: Viewer, input: SaveAvailability): Promise<void> {
  const isAvailable = input.availability !== "not";
  const from = input.availability === "later" ? input.from : undefined;
  await changeProfile(viewer, async (tx) => {
    await tx.freelancerProfile.update({
      where: { userId: viewer.id },
      data: {
        isAvailable,
        availableFrom: from ? new Date(`${from}T00:00:00Z`) : null,
        capacity: input.capacity,
      },
    });
    await appendEvent(tx, "profile.availability-changed", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { isAvailable, capacity: input.capacity },
    });
  });
}
