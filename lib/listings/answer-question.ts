import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { briefText } from "@/lib/listings/brief-text";
import { holdEditable } from "@/lib/listings/editable-listing";
import { placeOf, withChanged } from "@/lib/listings/packages-by-hand";
import { AnswerQuestion } from "@/lib/listings/schemas";
import { storePackages } from "@/lib/listings/stored-packages";
import { assertNoModerator, decideTier } from "@/lib/listings/tier-decision";
import { tierOfAnswer } from "@/lib/listings/tier-questions";

/** The client answers a question that decides a doubtful package's tier; both stay on record. */
export async function answerQuestion(viewer: Viewer, input: AnswerQuestion): Promise<{ listingId: string }> {
  const { listingId, packageId, question, answer } = AnswerQuestion.parse(input);
  return db.$transaction(async (tx) => {
    const listing = await holdEditable(tx, viewer, listingId);
    const part = listing.packages[placeOf(listing, packageId)];
    if (!part) throw notFound();
    if (part.tierDecidedAt) throw conflict("briefs.errors.alreadyAnswered");
    await assertNoModerator(tx, packageId);
    const tier = tierOfAnswer(answer);
    const tierDecidedAt = new Date();
    await storePackages(tx, listingId, withChanged(listing, packageId, { tier, tierDecidedAt }));
    await decideTier(tx, {
      ...{ listingId, packageId, part },
      to: tier,
      by: "client",
      actorId: viewer.id,
      reason: "",
      answered: { question, answer },
      text: briefText(listing),
    });
    return { listingId };
  });
}
