import { useTranslations } from "next-intl";
import { GradeSummary } from "@/components/reviews/grade-summary";
import { PublicReviewList } from "@/components/reviews/public-review-list";
import { Section } from "@/components/ui/section";
import type { PublishedReviews } from "@/lib/reviews/public-queries";

/** What freelancers wrote about this client's briefs and how they were kept, on a listing of theirs. */
export function ClientReviews({ published, name }: { published: PublishedReviews; name: string }) {
  const t = useTranslations("reviews.client");
  const { reviews, count, summary } = published;
  if (count === 0) return null;
  return (
    <Section
      margin
      id="reviews"
      title={t("title", { name })}
      lead={t("lead", { shown: reviews.length, count })}
    >
      <GradeSummary points={summary} />
      <PublicReviewList reviews={reviews} about={name} />
    </Section>
  );
}
