import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { spend } from "@/lib/limits";
import { lockProfile } from "@/lib/profiles/lock-profile";
import { loadProposingOrThrow } from "@/lib/proposals/load-proposing";
import type { SaveProposal } from "@/lib/proposals/schemas";
import { writeDraft } from "@/lib/proposals/write-draft";

/** Keeps a half-written proposal. Takes no slot and tells nobody. Returns the revision that the next save builds on. */
export async function saveProposal(
  viewer: Viewer,
  input: SaveProposal,
): Promise<{ proposalId: string; revision: number }> {
  assertCanAct(viewer);
  await spend("write", viewer.id);
  return db.$transaction(async (tx) => {
    // Two tabs that save their first word at once must not make two drafts.
    await lockProfile(tx, viewer.id);
    const place = await loadProposingOrThrow(tx, viewer, input.listingId, new Date());
    return writeDraft(tx, viewer, place, input);
  });
}
