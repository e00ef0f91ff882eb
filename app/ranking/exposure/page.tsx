import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExposureTable } from "@/components/matching/exposure-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { fewest, reportDays } from "@/lib/matching/exposure-cells";
import { exposureReport } from "@/lib/matching/exposure-report";
import { tiers } from "@/lib/tiers";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ranking.exposure");
  return { title: t("title"), description: t("lead", { days: reportDays }) };
}

/** In public: who was seen, against what they deserved, by how long they have been here. */
export default async function ExposurePage() {
  const [cells, t, viewer] = await Promise.all([exposureReport(), getTranslations(), currentViewer()]);
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("ranking.exposure.title")}
        back={<TextLink href="/ranking">{t("shortlist.how.title")}</TextLink>}
        lead={t("ranking.exposure.lead", { days: reportDays })}
        meta={
          viewer?.isFreelancer ? (
            <TextLink href="/ranking/exposure/mine">{t("ranking.own.title")}</TextLink>
          ) : null
        }
      />
      {cells.length === 0 ? <EmptyState title={t("ranking.exposure.empty")} /> : null}
      {tiers.map((tier) => {
        const own = cells.filter((cell) => cell.tier === tier);
        return own.length > 0 ? (
          <Section key={tier} title={t(`tiering.tier.${tier}`)}>
            <ExposureTable tier={tier} cells={own} />
          </Section>
        ) : null;
      })}
      <Section margin title={t("ranking.exposure.privacyTitle")}>
        <div className="measure space-y-4">
          <p>{t("ranking.exposure.how")}</p>
          <p>{t("ranking.exposure.privacy", { least: fewest })}</p>
        </div>
      </Section>
    </div>
  );
}
