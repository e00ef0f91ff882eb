import { getTranslations } from "next-intl/server";
import { GradeList } from "@/components/reviews/grade-list";
import { ReviewText } from "@/components/reviews/review-text";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ReviewMatter as Matter } from "@/lib/moderation/review-matter";

/** The review that a case is about, as it was written. */
export async function ReviewMatter({ matter }: { matter: Matter }) {
  const t = await getTranslations("reviews.matter");
  return (
    <Section title={t("title", { author: matter.author, about: matter.about })}>
      {matter.isRemoved ? <Notice className="mb-5">{t("removed")}</Notice> : null}
      <ReviewText text={matter.text} reply={matter.reply} replier={matter.about} />
      <div className="mt-5">
        <GradeList grades={matter.grades} />
      </div>
    </Section>
  );
}
