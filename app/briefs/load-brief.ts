import { notFound } from "next/navigation";
import { cache } from "react";
import { requireViewer } from "@/lib/accounts/current-viewer";
import type { Viewer } from "@/lib/accounts/viewer";
import { Refusal } from "@/lib/errors";
import { getOwnBrief, type OwnBrief } from "@/lib/listings/queries";

/** The viewer and their brief, once per request; a stranger sees that there is nothing here. */
export const loadBrief = cache(async (listingId: string): Promise<{ viewer: Viewer; brief: OwnBrief }> => {
  const viewer = await requireViewer(`/briefs/${listingId}`);
  try {
    return { viewer, brief: await getOwnBrief(viewer, listingId) };
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    throw error;
  }
});
