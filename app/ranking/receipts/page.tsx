import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ReceiptCheck } from "@/components/matching/receipt-check";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { isLocale } from "@/lib/locales";
import { receiptDays } from "@/lib/matching/retention";
import { pickMessages } from "@/lib/messages";
import { checkReceipt } from "./check-receipt";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ranking.receipts");
  return { title: t("title"), description: t("lead") };
}

/** In public: what a receipt is, and a place to compute one again. */
export default async function ReceiptsPage() {
  const [t, locale, viewer] = await Promise.all([getTranslations(), getLocale(), currentViewer()]);
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("ranking.receipts.title")}
        back={<TextLink href="/ranking">{t("shortlist.how.title")}</TextLink>}
        lead={t("ranking.receipts.lead")}
      />
      <Section title={t("ranking.receipts.checkTitle")} lead={t("ranking.receipts.checkLead")}>
        <NextIntlClientProvider messages={pickMessages(isLocale(locale) ? locale : "en", ["ranking", "ui"])}>
          <ReceiptCheck action={checkReceipt} />
        </NextIntlClientProvider>
      </Section>
      <Section margin title={t("ranking.receipts.ownTitle")}>
        {viewer?.isFreelancer ? (
          <div className="measure space-y-4">
            <p>{t("ranking.receipts.own")}</p>
            <ButtonLink href="/ranking/receipts/mine" prefetch={false}>
              {t("ranking.receipts.download")}
            </ButtonLink>
          </div>
        ) : (
          <p className="measure text-soft">{t("ranking.receipts.signIn")}</p>
        )}
      </Section>
      <Section margin title={t("ranking.receipts.holdsTitle")}>
        <div className="measure space-y-4">
          <p>{t("ranking.receipts.holds")}</p>
          <p>{t("ranking.receipts.holdsOut")}</p>
        </div>
      </Section>
      <Section margin title={t("ranking.receipts.retentionTitle")}>
        <p className="measure">{t("ranking.receipts.retention", { days: receiptDays })}</p>
      </Section>
      <Section margin title={t("ranking.receipts.yourselfTitle")}>
        <p className="measure">
          {t.rich("ranking.receipts.yourself", {
            command: () => (
              <code className="font-mono text-ui whitespace-nowrap">npm run receipt -- receipt.json</code>
            ),
          })}
        </p>
      </Section>
    </div>
  );
}
