import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { CardOfModel } from "@/components/tier/card-of-model";
import { ModelRecordTable } from "@/components/tier/model-record-table";
import { OverturnRates } from "@/components/tier/overturn-rates";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { findModelRecord } from "@/lib/moderation/tier-record";

interface Props {
  params: Promise<{ version: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ version }, t] = await Promise.all([params, getTranslations("tiers")]);
  return { title: t("version", { version }), description: t("recordLead") };
}

/** One version of the tier model in public: what it is, what people did with its decisions, and its training card. */
export default async function ModelPage({ params }: Props) {
  const { version } = await params;
  const [record, t] = await Promise.all([load(version), getTranslations("tiers")]);
  return (
    <div className="shell pb-16">
      <PageHeader
        back={<TextLink href="/tiers">{t("back")}</TextLink>}
        title={t("version", { version: record.version })}
        lead={t("what")}
        meta={
          <Badge tone={record.isCurrent ? "positive" : undefined}>
            {t(record.isCurrent ? "current" : "earlier")}
          </Badge>
        }
      />
      <Section title={t("record")} lead={t("recordLead")}>
        <OverturnRates record={record} />
        <ModelRecordTable record={record} />
        <p className="measure mt-5 text-ui text-soft">{t("counting")}</p>
      </Section>
      <Section margin title={t("card")} lead={t("cardLead")}>
        {record.card ? <CardOfModel card={record.card} /> : <p className="measure">{t("noCard")}</p>}
      </Section>
      <Section margin title={t("words")}>
        <div className="measure space-y-4">
          <p className="font-serif text-lg">{t("wordsNever")}</p>
          <p>{t("wordsCases")}</p>
        </div>
      </Section>
    </div>
  );
}

/** Once per request; a version that never ran here has no page. */
const load = cache(
  async (version: string) => (await findModelRecord(decodeURIComponent(version))) ?? notFound(),
);
