import type { Viewer } from "@/lib/accounts/viewer";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import type { SaveProfile } from "@/lib/profiles/schemas";
import { assertScreened } from "@/lib/profiles/screen-texts";

/** Saves who the person is: headline, about, field of work, country and languages. */
export async function saveProfile(viewer: Viewer, input: SaveProfile): Promise<void> {
  assertScreened({ headline: input.headline, about: input.about });
  await changeProfile(viewer, async (tx) => {
    await tx.freelancerProfile.update({ where: { userId: viewer.id }, data: input });
    await appendEvent(tx, "profile.edited", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { fields: Object.keys(input) },
    });
  });
}
