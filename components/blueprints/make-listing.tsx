import { useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

export interface MakeListingProps {
  contractId: string;
  /** The brief that was made of it already. */
  listingId: string | null;
  author: string;
  action: FormAction;
}

/** What the client can do with a blueprint that is theirs: make a brief of it, and hire anyone. */
export function MakeListing({ contractId, listingId, author, action }: MakeListingProps) {
  const t = useTranslations("blueprints.listing");
  if (listingId)
    return (
      <Notice
        className="mt-8"
        title={t("madeTitle")}
        actions={<ButtonLink href={`/briefs/${listingId}?step=packages`}>{t("open")}</ButtonLink>}
      >
        {t("madeText")}
      </Notice>
    );
  return (
    <Notice className="mt-8" title={t("title")}>
      <p>{t("text", { name: author })}</p>
      <ActionForm action={action} className="mt-4">
        <input type="hidden" name="contractId" value={contractId} />
        <SubmitButton pendingLabel={t("making")}>{t("make")}</SubmitButton>
      </ActionForm>
    </Notice>
  );
}
