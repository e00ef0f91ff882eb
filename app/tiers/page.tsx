import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { ModelTotals } from "@/components/tier/model-totals";
import { Badge } from "@/components/ui/badge";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { listModelRecords } from "@/lib/moderation/tier-record";

// What people decided changes from one minute to the next.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tiers");
  return { title: t("title"), description: t("lead") };
}

/** In public: how work is sorted into tiers, and every model that ever did, with how often people decided otherwise. */
export default async function TiersPage() {
  const [t, format, records] = await Promise.all([
    getTranslations("tiers"),
    getFormatter(),
    listModelRecords(),
  ]);
  return (
    <div className="shell pb-16">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section margin title={t("questionTitle")}>
        <div className="measure space-y-4">
          <p className="font-serif text-lg">{t("question")}</p>
          <p>{t("questionHow")}</p>
          <p>{t("people")}</p>
        </div>
      </Section>
      <Section margin title={t("versions")} lead={t("versionsLead")}>
        <HairlineList>
          {records.map((record) => (
            <HairlineItem key={record.version}>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <TextLink href={`/tiers/${encodeURIComponent(record.version)}`} className="text-lg">
                  {t("version", { version: record.version })}
                </TextLink>
                {record.isCurrent ? <Badge tone="positive">{t("current")}</Badge> : null}
                {record.since ? (
                  <span className="text-sm text-soft">
                    {t("since", { date: format.dateTime(record.since, { dateStyle: "medium" }) })}
                  </span>
                ) : null}
              </p>
              <ModelTotals record={record} />
            </HairlineItem>
          ))}
        </HairlineList>
      </Section>
    </div>
  );
}
