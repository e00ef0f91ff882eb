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
  if (form.listingId === "") {
    const { listingId, revision } = await createDraft(viewer, { fields });
    return { listingId, revision, faults };
  }
  const { listingId } = form;
  const { revision } = await saveDraft(viewer, { listingId, revision: form.revision, fields });
  return { listingId, revision, faults };
}
