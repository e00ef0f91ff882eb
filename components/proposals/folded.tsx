import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Plumb } from "@/components/ui/plumb";
import { SubmitButton } from "@/components/ui/submit-button";

export interface FoldedProps {
  proposalId: string;
  name: string;
  /** Left out for those who may look but not decide. */
  action?: FormAction;
}

/** The reasoning and the price, folded: what one reads first is how somebody thinks. */
export function Folded({ proposalId, name, action }: FoldedProps) {
  const t = useTranslations("proposals.fold");
  return (
    <div className="flex gap-5 border-t border-line pb-6">
      <Plumb length={70} className="h-[87px] w-[15px] shrink-0 text-accent" />
      <div className="max-w-[46ch] pt-5">
        <p className="text-ui text-soft">{t("lead", { name })}</p>
        {action ? (
          <ActionForm action={action} className="mt-3">
            <input type="hidden" name="proposalId" value={proposalId} />
            <SubmitButton variant="secondary" pendingLabel={t("opening")}>
              {t("open")}
              <span className="sr-only">{t("of", { name })}</span>
            </SubmitButton>
          </ActionForm>
        ) : (
          <p className="mt-2 text-ui">{t("onlySeats")}</p>
        )}
      </div>
    </div>
  );
}
