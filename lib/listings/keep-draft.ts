import type { Viewer } from "@/lib/accounts/viewer";
import { createDraft } from "@/lib/listings/create-draft";
import { type DraftForm, type FieldFault, readDraftForm } from "@/lib/listings/draft-form";
import { saveDraft } from "@/lib/listings/save-draft";

export interface KeptDraft {
  listingId: string;
  revision: number;
  /** What could not be read and was left as it was; everything else is saved. */
  faults: FieldFault[];
}

/** Saves the editor's form: the first time it begins a draft, afterwards it saves into it. */
export async function keepDraft(viewer: Viewer, form: DraftForm): Promise<KeptDraft> {
  const { fields, faults } = readDraftForm(form);
  let { listingId, revision } = form;
  if (listingId === "") {
    const importKey = form.draftKey ? `browser:${form.draftKey}` : undefined;
    const draft = await createDraft(viewer, { fields, importKey });
    if (draft.isNew) return { ...draft, faults };
    // The answer to the first save never arrived; this one goes into the draft that it began.
    ({ listingId, revision } = draft);
  }
  const saved = await saveDraft(viewer, { listingId, revision, fields });
  return { listingId, revision: saved.revision, faults };
}
