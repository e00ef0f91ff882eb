import { mayWriteFor } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { AiLimits } from "@/lib/ai-policy";
import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { carryPackages } from "@/lib/listings/carry-packages";
import { languageOf, limitsFor, rangeInOrder, sentFields } from "@/lib/listings/draft-data";
import { type EditableListing, holdEditable } from "@/lib/listings/editable-listing";
import { SaveDraft } from "@/lib/listings/schemas";
import { storePackages } from "@/lib/listings/stored-packages";
import { suggestTitle } from "@/lib/listings/suggest-title";

/**
 * Saves what was written. The revision must be the one the person was looking at: an older tab gets a conflict instead
 * of overwriting. Packages follow the text and the budget: their sentences move along, their lines add up again.
 */
export async function saveDraft(
  viewer: Viewer,
  input: SaveDraft,
): Promise<{ revision: number; title: string; savedAt: Date }> {
  const { listingId, revision, fields } = SaveDraft.parse(input);
  return db.$transaction(async (tx) => {
    const before = await holdEditable(tx, viewer, listingId, revision);
    const sent = sentFields(fields);
    if (sent.organisationId !== undefined) assertMayMove(viewer, before, sent.organisationId);
    const after = { ...before, ...sent };
    const title = after.title || suggestTitle(after.description);
    const budgetMinMinor = rangeInOrder(after.budgetMinMinor, after.budgetMaxMinor);
    const aiLimits = limitsFor(after.aiPolicy, AiLimits.parse(before.aiLimits), sent.aiLimits);
    const { updatedAt } = await tx.listing.update({
      where: { id: listingId },
      data: { ...sent, title, budgetMinMinor, aiLimits, language: languageOf({ ...after, title }) },
      select: { updatedAt: true },
    });
    const packages = carryPackages(before, { ...after, title });
    if (packages) await storePackages(tx, listingId, packages);
    if (before.state === "unpublished")
      await appendEvent(tx, "listing.edited", {
        subjectId: listingId,
        actorId: viewer.id,
        data: { fields: Object.keys(sent) },
      });
    return { revision: revision + 1, title, savedAt: updatedAt };
  });
}

/** A brief moves into an organisation by who may write there, and out of one only back to the person who wrote it. */
function assertMayMove(viewer: Viewer, listing: EditableListing, organisationId: string | null): void {
  if (organisationId === listing.organisationId) return;
  const may = organisationId === null ? listing.clientId === viewer.id : mayWriteFor(viewer, organisationId);
  if (!may) throw forbidden("briefs.errors.financeSeat");
}
