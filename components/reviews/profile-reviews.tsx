import { useTranslations } from "next-intl";
import { GradeSummary } from "@/components/reviews/grade-summary";
import { PublicReviewList } from "@/components/reviews/public-review-list";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import type { PublishedReviews } from "@/lib/reviews/public-queries";

export interface ProfileReviewsProps {
  published: PublishedReviews;
  userId: string;
  name: string;
  /** Whether the page shown is not the first. */
  isLater: boolean;
}

/** What clients wrote about somebody's work here. No rank reads it. */
export function ProfileReviews({ published, userId, name, isLater }: ProfileReviewsProps) {
  const t = useTranslations("reviews.profile");
  const { reviews, count, summary, next } = published;
  if (count === 0) return null;
  return (
    <Section margin id="reviews" title={t("title")} lead={t("lead")}>
      <GradeSummary points={summary} />
      <PublicReviewList reviews={reviews} about={name} />
      <Pagination
        className="mt-5"
        previous={isLater ? `/talent/${userId}#reviews` : undefined}
        next={next ? `/talent/${userId}?reviews=${next}#reviews` : undefined}
      />
    </Section>
  );
}
