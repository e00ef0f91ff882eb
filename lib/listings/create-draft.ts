import { assertCanAct, mayWriteFor } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { languageOf, limitsFor, rangeInOrder } from "@/lib/listings/draft-data";
import { CreateDraft } from "@/lib/listings/schemas";
import { suggestTitle } from "@/lib/listings/suggest-title";

/**
 * Begins a brief. With an `importKey` that this person has used before, nothing is made and `isNew` is false: the same
 * file can be imported twice, also at the same time.
 */
export async function createDraft(
  viewer: Viewer,
  input: CreateDraft,
): Promise<{ listingId: string; revision: number; isNew: boolean }> {
  return db.$transaction((tx) => writeDraft(tx, viewer, input));
}

/** The same inside the caller's transaction. */
export async function writeDraft(tx: Tx, viewer: Viewer, input: CreateDraft) {
  const { fields, source, importKey } = CreateDraft.parse(input);
  assertCanAct(viewer);
  if (!viewer.isClient) throw forbidden("briefs.errors.notClient");
  const { organisationId = null } = fields;
  if (organisationId !== null && !mayWriteFor(viewer, organisationId))
    throw forbidden("briefs.errors.financeSeat");
  const { description = "", budgetMinMinor = null, budgetMaxMinor = null, aiPolicy = "disclosed" } = fields;
  const title = fields.title || suggestTitle(description);
  const data = {
    ...fields,
    clientId: viewer.id,
    importKey,
    title,
    language: languageOf({ title, description }),
    budgetMinMinor: rangeInOrder(budgetMinMinor, budgetMaxMinor),
    aiLimits: limitsFor(aiPolicy, {}, fields.aiLimits),
  };
  const [made] = await tx.listing.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } });
  if (!made) {
    const { id, revision } = await tx.listing.findFirstOrThrow({
      where: { clientId: viewer.id, importKey },
      select: { id: true, revision: true },
    });
    return { listingId: id, revision, isNew: false };
  }
  await appendEvent(tx, "listing.drafted", { subjectId: made.id, actorId: viewer.id, data: { source } });
  return { listingId: made.id, revision: 0, isNew: true };
}
