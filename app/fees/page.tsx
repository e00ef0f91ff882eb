import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { TierBadge } from "@/components/tier/tier-badge";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { formatMoney } from "@/lib/money";
import { currentFeeVersion, feesFor, feeTable, feeTables } from "@/lib/payments/fees";
import { tiers } from "@/lib/tiers";

/** The amount that the example splits: 1,000.00. */
const exampleMinor = 100_000;
/** Amounts that do not divide evenly, in currencies of two, no and three decimals. */
const oddAmounts = [
  { currency: "EUR", amountMinor: 4_999 },
  { currency: "JPY", amountMinor: 12_345 },
  { currency: "KWD", amountMinor: 87_654 },
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("fees.page");
  return { title: t("title"), description: t("lead") };
}

export default async function FeesPage() {
  const [t, format, locale] = await Promise.all([getTranslations("fees.page"), getFormatter(), getLocale()]);
  const percent = (basisPoints: number) =>
    format.number(basisPoints / 10_000, { style: "percent", maximumFractionDigits: 2 });
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency: "EUR" }, locale);
  const current = feeTable(currentFeeVersion);
  const rows = tiers.map((tier) => ({
    tier,
    ...current.rates[tier],
    example: feesFor({ amountMinor: exampleMinor, currency: "EUR", tier, version: current.version }),
  }));
  const odd = oddAmounts.flatMap((amount) =>
    tiers.map((tier) => ({ tier, ...amount, ...feesFor({ ...amount, tier, version: current.version }) })),
  );
  const history = [...feeTables]
    .reverse()
    .flatMap(({ version, since, rates }) =>
      tiers.map((tier) => ({ key: `${version}-${tier}`, version, since, tier, ...rates[tier] })),
    );
  const rateColumns = [
    {
      key: "client",
      header: t("clientRate"),
      figures: true,
      cell: ({ clientBasisPoints }: { clientBasisPoints: number }) => percent(clientBasisPoints),
    },
    {
      key: "freelancer",
      header: t("freelancerRate"),
      figures: true,
      cell: ({ freelancerBasisPoints }: { freelancerBasisPoints: number }) => percent(freelancerBasisPoints),
    },
  ];
  return (
    <div className="shell">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section
        title={t("rates")}
        lead={t("since", { version: current.version, date: new Date(current.since) })}
      >
        <Table
          caption={t("caption")}
          rows={rows}
          rowKey={({ tier }) => tier}
          columns={[
            {
              key: "tier",
              header: t("tier"),
              rowHeader: true,
              cell: ({ tier }) => <TierBadge tier={tier} />,
            },
            ...rateColumns,
          ]}
        />
      </Section>
      <Section title={t("example", { amount: money(exampleMinor) })} lead={t("exampleLead")}>
        <Table
          caption={t("exampleCaption", { amount: money(exampleMinor) })}
          rows={rows}
          rowKey={({ tier }) => tier}
          columns={[
            {
              key: "tier",
              header: t("tier"),
              rowHeader: true,
              cell: ({ tier }) => <TierBadge tier={tier} />,
            },
            {
              key: "pays",
              header: t("pays"),
              figures: true,
              cell: ({ example }) => money(example.clientPaysMinor),
            },
            {
              key: "gets",
              header: t("gets"),
              figures: true,
              cell: ({ example }) => money(example.freelancerGetsMinor),
            },
            {
              key: "keeps",
              header: t("keeps"),
              figures: true,
              cell: ({ example }) => money(example.platformGetsMinor),
            },
          ]}
        />
      </Section>
      <Section title={t("odd")} lead={t("oddLead")}>
        <Table
          caption={t("odd")}
          hideCaption
          rows={odd}
          rowKey={({ currency, tier }) => `${currency}-${tier}`}
          columns={[
            {
              key: "price",
              header: t("price"),
              rowHeader: true,
              cell: ({ amountMinor, currency }) => formatMoney({ amountMinor, currency }, locale),
            },
            { key: "tier", header: t("tier"), cell: ({ tier }) => <TierBadge tier={tier} /> },
            ...(["clientPays", "freelancerGets", "platformGets"] as const).map((part) => ({
              key: part,
              header: t({ clientPays: "pays", freelancerGets: "gets", platformGets: "keeps" }[part]),
              figures: true,
              cell: (row: (typeof odd)[number]) =>
                formatMoney({ amountMinor: row[`${part}Minor`], currency: row.currency }, locale),
            })),
          ]}
        />
      </Section>
      <Section title={t("rules")}>
        <ul className="measure list-disc space-y-2 pl-5">
          {(["frozen", "processing", "back", "tax", "free", "rounded", "same"] as const).map((rule) => (
            <li key={rule}>{t(`rule.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("earlier")} lead={t("earlierLead")}>
        <Table
          caption={t("earlier")}
          hideCaption
          rows={history}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "version",
              header: t("version"),
              rowHeader: true,
              cell: ({ version, since }) => t("since", { version, date: new Date(since) }),
            },
            { key: "tier", header: t("tier"), cell: ({ tier }) => <TierBadge tier={tier} /> },
            ...rateColumns,
          ]}
        />
      </Section>
    </div>
  );
}
