import { getTranslations } from "next-intl/server";
import { GradeList } from "@/components/reviews/grade-list";
import { ReviewText } from "@/components/reviews/review-text";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ContractReviews } from "@/lib/reviews/queries";

/** What the reader wrote, with the reply to it. */
export async function OwnReview({
  review,
  name,
}: {
  review: NonNullable<ContractReviews["own"]>;
  name: string;
}) {
  const t = await getTranslations("reviews");
  return (
    <Section title={t("own.title")} lead={review.publishedAt ? undefined : t("own.blind", { name })}>
      {review.removedAt ? (
        <Notice tone="warning" className="mb-5" title={t("own.removed")}>
          {t("own.removedText")}
        </Notice>
      ) : null}
      <ReviewText text={review.text} reply={review.reply} replier={name} />
      <div className="mt-5">
        <GradeList grades={review.grades} />
      </div>
      {review.privateNote ? (
        <>
          <h3 className="mt-6 font-sans text-ui font-medium tracking-normal">{t("note.own", { name })}</h3>
          <p className="mt-1 max-w-[68ch] whitespace-pre-line wrap-anywhere">{review.privateNote}</p>
        </>
      ) : null}
    </Section>
  );
}
