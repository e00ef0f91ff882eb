import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { TierShape } from "@/components/tier/tier-shape";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { gates } from "@/lib/matching/gates";
import { componentKeys, rankingPolicy } from "@/lib/matching/policy";
import { tiers } from "@/lib/tiers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist.how");
  return { title: t("title"), description: t("lead") };
}

/** In public: how people are ranked, what each part is worth, and what is never an input. Read from the policy itself. */
export default async function RankingPage() {
  const [t, format] = await Promise.all([getTranslations(), getFormatter()]);
  const { version, tieBand, newcomers, price, page, startSlackDays } = rankingPolicy;
  const worth = (points: number) => (points > 0 ? format.number(points) : t("shortlist.how.none"));
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("shortlist.how.title")}
        lead={t("shortlist.how.lead")}
        meta={<span>{t("shortlist.how.version", { version })}</span>}
      />
      <Section margin title={t("shortlist.how.gatesTitle")} lead={t("shortlist.how.gatesLead")}>
        <ol className="measure list-decimal space-y-2 pl-5 marker:text-faint">
          {gates.map((gate) => (
            <li key={gate}>{t(`shortlist.how.gate.${gate}`, { ratio: price.gate, days: startSlackDays })}</li>
          ))}
        </ol>
      </Section>
      <Section margin title={t("shortlist.how.pointsTitle")} lead={t("shortlist.how.pointsLead")}>
        <Table
          caption={t("shortlist.how.pointsCaption")}
          hideCaption
          rowKey={(key) => key}
          rows={componentKeys}
          columns={[
            {
              key: "part",
              header: t("shortlist.how.part"),
              rowHeader: true,
              cell: (key) => (
                <span>
                  {t(`matching.component.${key}`)}
                  <span className="mt-0.5 block max-w-[48ch] font-normal text-soft">
                    {t(`matching.componentHelp.${key}`)}
                  </span>
                </span>
              ),
            },
            ...tiers.map((tier) => ({
              key: tier,
              figures: true,
              header: (
                <span
                  className={`inline-flex items-center gap-1.5 ${tier === "commodity" ? "text-commodity" : "text-judgment"}`}
                >
                  <TierShape tier={tier} />
                  {t(`tiering.tier.${tier}`)}
                </span>
              ),
              cell: (key: (typeof componentKeys)[number]) => worth(rankingPolicy.points[tier][key]),
            })),
          ]}
        />
        <p className="measure mt-5 text-ui text-soft">
          {t("matching.componentHelp.priceJudgment")} {t("shortlist.how.priceNote")}
        </p>
      </Section>
      <Section margin title={t("shortlist.how.sureTitle")}>
        <div className="measure space-y-4">
          <p>{t("shortlist.how.sure")}</p>
          <p>{t("shortlist.how.thin")}</p>
        </div>
      </Section>
      <Section margin title={t("shortlist.how.turnsTitle", { points: tieBand })}>
        <p className="measure">{t("shortlist.how.turns")}</p>
      </Section>
      <Section margin title={t("shortlist.how.newcomersTitle")}>
        <div className="measure space-y-4">
          <p>
            {t("shortlist.how.newcomers", {
              judgment: format.list(newcomers.places.judgment.map((place) => format.number(place))),
              commodity: format.list(newcomers.places.commodity.map((place) => format.number(place))),
              weeks: newcomers.maxWeeks,
            })}
          </p>
          <p>{t("shortlist.how.credit")}</p>
          <p>{t("shortlist.how.unseen", { attention: newcomers.seldomSeen })}</p>
        </div>
      </Section>
      <Section margin title={t("shortlist.how.neverTitle")}>
        <div className="measure space-y-4">
          <p className="font-serif text-lg">{t("matching.never")}</p>
          <p>{t("shortlist.how.neverHow")}</p>
        </div>
      </Section>
      <Section margin title={t("shortlist.how.recordTitle")}>
        <p className="measure">
          {t("shortlist.how.record", { judgment: page.judgment, commodity: page.commodity })}
        </p>
        <p className="mt-5 flex flex-wrap gap-x-6 gap-y-2">
          <TextLink href="/ranking/receipts">{t("ranking.receipts.title")}</TextLink>
          <TextLink href="/ranking/exposure">{t("ranking.exposure.title")}</TextLink>
        </p>
      </Section>
    </div>
  );
}
