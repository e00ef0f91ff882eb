import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound } from "@/app/or-not-found";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { getSandboxAccountOrThrow } from "@/lib/payments/sandbox/queries";
import { finish } from "../../actions";

interface Props {
  params: Promise<{ accountId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("payments.sandbox.account");
  return { title: t("title") };
}

export default async function SandboxAccountPage({ params }: Props) {
  const { accountId } = await params;
  const viewer = await requireViewer(`/sandbox/account/${accountId}`);
  const [{ isReady }, t] = await Promise.all([
    orNotFound(getSandboxAccountOrThrow(viewer, accountId)),
    getTranslations("payments.sandbox.account"),
  ]);
  return (
    <>
      <PageHeader back={<TextLink href="/money">{t("back")}</TextLink>} title={t("title")} lead={t("lead")} />
      {isReady ? (
        <Notice>{t("done")}</Notice>
      ) : (
        <ActionForm action={finish}>
          <input type="hidden" name="accountId" value={accountId} />
          <SubmitButton pendingLabel={t("finishing")}>{t("finish")}</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}
