import type { Viewer } from "@/lib/accounts/viewer";
import { invalid } from "@/lib/errors";
import { briefText } from "@/lib/listings/brief-text";
import { moveSentencesTo } from "@/lib/listings/move-sentence";
import { changePackages, placeOf } from "@/lib/listings/packages-by-hand";
import { MoveSentences } from "@/lib/listings/schemas";

/** Gives sentences to another package, or to none. */
export async function moveSentences(viewer: Viewer, input: MoveSentences) {
  const { listingId, sentences, toId } = MoveSentences.parse(input);
  return changePackages(viewer, listingId, "sentences-moved", (listing) => {
    const to = toId === "none" ? null : placeOf(listing, toId);
    const moved = moveSentencesTo(briefText(listing), listing.packages, sentences, to, new Date());
    if (typeof moved === "string") throw invalid(`briefs.errors.${moved}`, "sentences");
    return moved;
  });
}
