import type { ContractParty } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { asId } from "@/lib/listings/queries";
import { ReviewGrades } from "@/lib/reviews/schemas";
import { summariseGrades } from "@/lib/reviews/summarise-grades";
import type { Tier } from "@/lib/tiers";

/** A review as everybody may read it. */
export interface PublicReview {
  id: string;
  /** Who wrote it: the organisation where there is one. */
  author: string;
  tier: Tier;
  grades: ReviewGrades;
  text: string;
  publishedAt: Date;
  reply: string | null;
}

const pageSize = 5;
/** Older reviews than so many no longer weigh in a summary. */
const summarised = 200;

/** Whom reviews are about: a freelancer, or whoever posts a listing. */
export type Reviewed =
  | { side: "freelancer"; userId: string }
  | { side: "client"; userId: string; organisationId: string | null };

/** A page of the published reviews about somebody, newest first, and what all their grades come to. */
export async function publishedReviews(about: Reviewed, after?: string) {
  const where = { ...aboutWhom(about), publishedAt: { not: null }, removedAt: null };
  const [rows, graded] = await Promise.all([
    db.review.findMany({
      where,
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      ...(after ? { cursor: { id: asId(after) }, skip: 1 } : {}),
      take: pageSize + 1,
      select: {
        id: true,
        by: true,
        grades: true,
        text: true,
        publishedAt: true,
        writtenAt: true,
        reply: true,
        contract: {
          select: {
            tier: true,
            client: { select: { name: true } },
            organisation: { select: { name: true } },
            freelancer: { select: { name: true } },
          },
        },
      },
    }),
    db.review.findMany({
      where,
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: summarised,
      select: { grades: true },
    }),
  ]);
  const page = rows.slice(0, pageSize);
  return {
    reviews: page.map(({ id, by, contract, grades, text, publishedAt, writtenAt, reply }): PublicReview => {
      const { tier, client, organisation, freelancer } = contract;
      const author = by === "freelancer" ? freelancer.name : (organisation?.name ?? client.name);
      return {
        id,
        author,
        tier,
        grades: ReviewGrades.parse(grades),
        text,
        publishedAt: publishedAt ?? writtenAt,
        reply,
      };
    }),
    count: graded.length,
    summary: summariseGrades(graded.map(({ grades }) => ReviewGrades.parse(grades))),
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

export type PublishedReviews = Awaited<ReturnType<typeof publishedReviews>>;

function aboutWhom(about: Reviewed) {
  const by: ContractParty = about.side === "freelancer" ? "client" : "freelancer";
  if (about.side === "client" && about.organisationId)
    return { by, contract: { organisationId: about.organisationId } };
  const own = about.side === "client" ? { contract: { organisationId: null } } : {};
  return { by, aboutId: about.userId, ...own };
}
