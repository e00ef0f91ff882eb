import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { formatMoney, isCurrency } from "@/lib/money";
import { getPageOrThrow } from "@/lib/payments/sandbox/queries";
import { leave, pay } from "../../actions";
import { cardChoices } from "../../card-choices";

interface Props {
  params: Promise<{ pageId: string }>;
}

const load = cache(async (pageId: string) => {
  const viewer = await requireViewer(`/sandbox/pay/${pageId}`);
  return orNotFound(getPageOrThrow(viewer, pageId));
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("payments.sandbox.pay");
  return { title: t("title") };
}

export default async function SandboxPayPage({ params }: Props) {
  const { pageId } = await params;
  const [page, t, locale, choices] = await Promise.all([
    load(pageId),
    getTranslations("payments.sandbox.pay"),
    getLocale(),
    cardChoices(),
  ]);
  const currency = isCurrency(page.currency) ? page.currency : "USD";
  const amount = formatMoney({ amountMinor: page.amountMinor, currency }, locale);
  return (
    <>
      <PageHeader title={t("heading", { amount })} lead={t("lead")} />
      {page.state === "open" ? (
        <div className="max-w-xl space-y-6">
          <ActionForm action={pay} className="space-y-7">
            <input type="hidden" name="pageId" value={pageId} />
            <Field name="card" label={t("choose")} group required>
              <RadioGroup choices={choices} />
            </Field>
            <Checkbox name="keep" label={t("keep")} help={t("keepHelp")} />
            <SubmitButton pendingLabel={t("paying")}>{t("pay", { amount })}</SubmitButton>
          </ActionForm>
          <ActionForm action={leave}>
            <input type="hidden" name="pageId" value={pageId} />
            <SubmitButton variant="quiet" pendingLabel={t("leaving")}>
              {t("leave")}
            </SubmitButton>
          </ActionForm>
        </div>
      ) : (
        <Notice title={t(`state.${page.state}`)}>
          <TextLink href={page.returnTo}>{t("back")}</TextLink>
        </Notice>
      )}
    </>
  );
}
