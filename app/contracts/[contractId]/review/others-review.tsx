import { getTranslations } from "next-intl/server";
import { GradeList } from "@/components/reviews/grade-list";
import { ReviewText } from "@/components/reviews/review-text";
import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import type { ContractReviews } from "@/lib/reviews/queries";
import { reply } from "./actions";

interface Props {
  review: NonNullable<ContractReviews["others"]>;
  /** Who wrote it. */
  name: string;
  mayReply: boolean;
}

/** The other side's published review, with the one reply to it. */
export async function OthersReview({ review, name, mayReply }: Props) {
  const t = await getTranslations("reviews");
  return (
    <Section title={t("others.title", { name })}>
      <ReviewText text={review.text} reply={review.reply} replier={t("others.you")} />
      <div className="mt-5">
        <GradeList grades={review.grades} />
      </div>
      {review.privateNote ? (
        <>
          <h3 className="mt-6 font-sans text-ui font-medium tracking-normal">{t("note.others")}</h3>
          <p className="mt-1 max-w-[68ch] whitespace-pre-line wrap-anywhere">{review.privateNote}</p>
        </>
      ) : null}
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {mayReply && review.reply === null ? (
          <Disclosure asButton summary={t("reply.open")} className="w-full">
            <ActionForm action={reply} className="max-w-2xl space-y-5">
              <input type="hidden" name="reviewId" value={review.id} />
              <Field name="reply" label={t("reply.label")} help={t("reply.help")} required>
                <Textarea rows={4} maxLength={2000} />
              </Field>
              <SubmitButton pendingLabel={t("reply.pending")}>{t("reply.act")}</SubmitButton>
            </ActionForm>
          </Disclosure>
        ) : null}
        <TextLink href={`/cases/new?type=review&id=${review.id}`} className="text-ui">
          {t("report")}
        </TextLink>
      </div>
    </Section>
  );
}
