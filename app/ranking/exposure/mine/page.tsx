import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { OwnExposureAccount } from "@/components/matching/own-exposure-account";
import { OwnExposureTier } from "@/components/matching/own-exposure-tier";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { weeksShown } from "@/lib/matching/exposure-weeks";
import { getOwnExposure } from "@/lib/matching/own-exposure";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ranking.own");
  return { title: t("title"), robots: { index: false } };
}

/** For the person alone: how often they were shown, what they deserved, which way it goes. */
export default async function OwnExposurePage() {
  const viewer = await requireViewer("/ranking/exposure/mine");
  const [t, now] = await Promise.all([getTranslations("ranking"), getNow()]);
  const exposure = await getOwnExposure(viewer, now);
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("own.title")}
        back={<TextLink href="/dashboard">{t("own.back")}</TextLink>}
        lead={t("own.lead", { weeks: weeksShown })}
        meta={
          <>
            <TextLink href="/ranking/exposure">{t("own.everybody")}</TextLink>
            <TextLink href="/ranking/receipts">{t("own.receipts")}</TextLink>
          </>
        }
      />
      {exposure.tiers.length === 0 ? (
        <EmptyState
          title={t("own.empty")}
          action={<ButtonLink href="/listings">{t("own.browse")}</ButtonLink>}
          className="mt-8"
        >
          {t("own.emptyText")}
        </EmptyState>
      ) : null}
      {exposure.tiers.map((own) => (
        <OwnExposureTier key={own.tier} own={own} />
      ))}
      <OwnExposureAccount owed={exposure.owed} newcomerCredit={exposure.newcomerCredit} />
    </div>
  );
}
