import type { Viewer } from "@/lib/accounts/viewer";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { db } from "@/lib/db";

/**
 * The reviews of a contract as a party may read them: one's own at once, the other side's when published. The private
 * note is for the freelancer alone (and its writer).
 */
export async function reviewsOf(viewer: Viewer, contractId: string) {
  const contract = await getContractOrThrow(viewer, contractId);
  const reviews = await db.review.findMany({
    where: { contractId: contract.id, removedAt: null },
    orderBy: { writtenAt: "asc" },
    select: {
      id: true,
      by: true,
      grades: true,
      text: true,
      privateNote: true,
      writtenAt: true,
      publishedAt: true,
      reply: true,
      repliedAt: true,
    },
  });
  return {
    own: reviews.find(({ by }) => by === contract.party) ?? null,
    others: reviews.find(({ by, publishedAt }) => by !== contract.party && publishedAt !== null) ?? null,
    isOtherWritten: reviews.some(({ by }) => by !== contract.party),
  };
}

export type ContractReviews = Awaited<ReturnType<typeof reviewsOf>>;
