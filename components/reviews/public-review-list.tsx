import { useFormatter, useTranslations } from "next-intl";
import { GradeList } from "@/components/reviews/grade-list";
import { ReviewText } from "@/components/reviews/review-text";
import { TierBadge } from "@/components/tier/tier-badge";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { PublicReview } from "@/lib/reviews/public-queries";

/** Published reviews about somebody, each with who wrote it, its words, its grades and the reply. */
export function PublicReviewList({ reviews, about }: { reviews: readonly PublicReview[]; about: string }) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {reviews.map(({ id, author, tier, grades, text, publishedAt, reply }) => (
        <li key={id} className="py-6">
          <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-ui text-soft">
            <span className="font-medium text-ink wrap-anywhere">{author}</span>
            <span>{format.dateTime(publishedAt, { year: "numeric", month: "long" })}</span>
            <TierBadge tier={tier} />
          </p>
          <ReviewText text={text} reply={reply} replier={about} />
          <Disclosure summary={t("grades")} className="mt-4">
            <GradeList grades={grades} />
            <p className="mt-3 text-sm">
              <TextLink href={`/cases/new?type=review&id=${id}`}>{t("report")}</TextLink>
            </p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
