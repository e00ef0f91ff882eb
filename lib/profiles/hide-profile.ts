import type { Viewer } from "@/lib/accounts/viewer";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import { claim } from "@/lib/transition";

/** Takes the profile out of sight. Contracts that run are not touched. */
export async function hideProfile(viewer: Viewer): Promise<void> {
  await changeProfile(viewer, async (tx) => {
    await claim(
      tx.freelancerProfile.updateMany({
        where: { userId: viewer.id, publishedAt: { not: null } },
        data: { publishedAt: null },
      }),
    );
    await appendEvent(tx, "profile.hidden", { subjectId: viewer.id, actorId: viewer.id, data: {} });
  });
}
