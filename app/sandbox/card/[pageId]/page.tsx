import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound } from "@/app/or-not-found";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { getCardPageOrThrow } from "@/lib/payments/sandbox/queries";
import { keepCard } from "../../actions";
import { cardChoices } from "../../card-choices";

interface Props {
  params: Promise<{ pageId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("payments.sandbox.leaveCard");
  return { title: t("title") };
}

export default async function SandboxCardPage({ params }: Props) {
  const { pageId } = await params;
  const viewer = await requireViewer(`/sandbox/card/${pageId}`);
  const [page, t, choices] = await Promise.all([
    orNotFound(getCardPageOrThrow(viewer, pageId)),
    getTranslations("payments.sandbox.leaveCard"),
    cardChoices(),
  ]);
  return (
    <>
      <PageHeader
        back={<TextLink href={page.returnTo}>{t("back")}</TextLink>}
        title={t("title")}
        lead={t("lead")}
      />
      {page.state === "open" ? (
        <ActionForm action={keepCard} className="max-w-xl space-y-7">
          <input type="hidden" name="pageId" value={pageId} />
          <Field name="card" label={t("choose")} group required>
            <RadioGroup choices={choices} />
          </Field>
          <SubmitButton pendingLabel={t("saving")}>{t("save")}</SubmitButton>
        </ActionForm>
      ) : (
        <Notice>{t("done")}</Notice>
      )}
    </>
  );
}
