import type { Viewer } from "@/lib/accounts/viewer";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { changeProfile } from "@/lib/profiles/change-profile";
import { type AddDecision, mostDecisions } from "@/lib/profiles/evidence-schemas";
import { assertScreened } from "@/lib/profiles/screen-texts";

/** Adds a decision to the log: the evidence a profile shows for judgment work. Returns its id. */
export async function addDecision(viewer: Viewer, input: AddDecision): Promise<{ decisionId: string }> {
  assertScreened(input);
  return changeProfile(viewer, async (tx) => {
    const logged = await tx.decisionEntry.count({ where: { userId: viewer.id } });
    if (logged >= mostDecisions) throw conflict("profiles.errors.tooManyDecisions", { most: mostDecisions });
    const { id } = await tx.decisionEntry.create({
      data: { ...input, userId: viewer.id },
      select: { id: true },
    });
    await appendEvent(tx, "profile.decision-published", {
      subjectId: viewer.id,
      actorId: viewer.id,
      data: { decisionId: id },
    });
    return { decisionId: id };
  });
}
