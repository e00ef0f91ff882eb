import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TierQuestionView } from "@/lib/listings/queries";
import { tierAnswers } from "@/lib/listings/tier-questions";

export interface TierAnswersProps {
  listingId: string;
  asked: TierQuestionView;
  action: FormAction;
}

/** The two answers to a question that decides a package's tier; pressing one records it. */
export function TierAnswers({ listingId, asked, action }: TierAnswersProps) {
  const t = useTranslations("tiering.answers");
  return (
    <div className="mt-1.5 flex flex-wrap gap-2">
      {tierAnswers.map((answer) => (
        <ActionForm key={answer} action={action}>
          <input type="hidden" name="listingId" value={listingId} />
          <input type="hidden" name="packageId" value={asked.packageId} />
          <input type="hidden" name="question" value={asked.question} />
          <input type="hidden" name="answer" value={answer} />
          <SubmitButton variant="secondary" size="small">
            {t(`${asked.question}.${answer}`)}
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}
