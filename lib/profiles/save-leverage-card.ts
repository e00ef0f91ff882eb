import type { Viewer } from "@/lib/accounts/viewer";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { SaveLeverageCard } from "@/lib/profiles/schemas";
import { assertScreened } from "@/lib/profiles/screen-texts";

/** Saves the leverage card: tools, the documented way of working, where other people touch it, what runs in parallel. */
export async function saveLeverageCard(viewer: Viewer, input: SaveLeverageCard): Promise<void> {
  const { tools, ...texts } = input;
  assertScreened({ tools: tools.join("\n"), ...texts });
  await changeProfile(viewer, async (tx) => {
    await tx.freelancerProfile.update({ where: { userId: viewer.id }, data: input });
    await appendEvent(tx, "profile.edited", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { fields: Object.keys(input) },
    });
  });
}
