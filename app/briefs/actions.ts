"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { formAction } from "@/app/form-action";
import { currentViewer } from "@/lib/accounts/current-viewer";
import type { Viewer } from "@/lib/accounts/viewer";
import { invalid, Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { DraftForm } from "@/lib/listings/draft-form";
import { type KeptDraft, keepDraft } from "@/lib/listings/keep-draft";
import { splitListing } from "@/lib/listings/split-listing";
import { skillName } from "@/lib/skills/catalogue";
import { searchSkills } from "@/lib/skills/search-skills";

interface Outcome extends KeptDraft {
  isSplit: boolean;
  /** The text is saved, but could not be split: the last part of a key in `briefs.errors`. */
  refused: string | null;
}

/** The editor's buttons: save, or save and split. Works without JavaScript. */
export const keepBrief = formAction(
  DraftForm,
  async (viewer: Viewer, form): Promise<Outcome> => {
    if (form.intent === "split" && form.description.trim() === "")
      throw invalid("briefs.errors.nothingToSplit", "description");
    const kept = await keepDraft(viewer, form);
    if (form.intent === "save" || kept.faults.length > 0) return { ...kept, isSplit: false, refused: null };
    try {
      await splitListing(viewer, { listingId: kept.listingId });
      return { ...kept, isSplit: true, refused: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...kept, isSplit: false, refused: error.key.split(".").at(-1) ?? "" };
    }
  },
  ({ listingId, isSplit, faults, refused }) => {
    if (isSplit) return `/briefs/${listingId}?step=packages`;
    if (refused) return `/briefs/${listingId}?refused=${refused}`;
    const unread = faults.map(({ field }) => field).join(".");
    return unread ? `/briefs/${listingId}?unread=${unread}` : `/briefs/${listingId}?saved=yes`;
  },
);

/** Skills for a half-typed name, in the reader's language. */
export async function findSkillOptions(query: string) {
  const viewer = await currentViewer();
  if (!viewer || typeof query !== "string") return [];
  await spend("search", viewer.id);
  const [locale, families] = await Promise.all([getLocale(), getTranslations("skills.family")]);
  return searchSkills(query.slice(0, 100), 20).map(({ slug, family }) => ({
    value: slug,
    label: skillName(slug, locale),
    hint: families(family),
  }));
}
