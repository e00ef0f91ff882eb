import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Confirm } from "@/components/ui/confirm";
import { SubmitButton } from "@/components/ui/submit-button";

interface Props {
  userId: string;
  isPublished: boolean;
  /** There is a page to look at. */
  canPreview: boolean;
  publish: FormAction;
  hide: FormAction;
}

/** Whether others see the profile, and the one button that changes it. */
export function PublishState({ userId, isPublished, canPreview, publish, hide }: Props) {
  const t = useTranslations("profiles.edit.state");
  return (
    <div className="pb-8">
      <p className="text-ui font-medium">{isPublished ? t("published") : t("hidden")}</p>
      <div className="mt-3 flex flex-wrap items-start gap-3">
        {isPublished ? (
          <Confirm
            action={hide}
            trigger={t("hide")}
            title={t("hideTitle")}
            confirm={t("hideConfirm")}
            cancel={t("hideCancel")}
            danger
          >
            <p>{t("hideText")}</p>
          </Confirm>
        ) : (
          <ActionForm action={publish}>
            <SubmitButton pendingLabel={t("publishing")}>{t("publish")}</SubmitButton>
          </ActionForm>
        )}
        {canPreview ? (
          <ButtonLink href={`/talent/${userId}`} variant="quiet">
            {t("preview")}
          </ButtonLink>
        ) : null}
      </div>
    </div>
  );
}
