import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { closeDifference } from "@/app/admin/money/actions";
import { adminOr404 } from "@/app/admin/money/admin-or-404";
import { LedgerPageFrame } from "@/app/admin/money/ledger-page";
import { anyMoney } from "@/components/money/admin/any-money";
import { BalanceTable } from "@/components/money/admin/balance-table";
import { Badge } from "@/components/ui/badge";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Textarea } from "@/components/ui/textarea";
import { Time } from "@/components/ui/time";
import { cursorFrom } from "@/lib/cursor";
import { lastBalances, listDifferences, listRuns } from "@/lib/payments/admin-queries";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const runsShown = 10;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.admin.tabs");
  return { title: t("differences") };
}

export default async function DifferencesPage({ searchParams }: Props) {
  const [viewer, query] = await Promise.all([adminOr404("/admin/money/differences"), searchParams]);
  const before = cursorFrom(query.before);
  const [t, locale, differences, runs, compared] = await Promise.all([
    getTranslations("money.admin"),
    getLocale(),
    listDifferences(viewer, before ? { before } : {}),
    listRuns(viewer),
    before ? null : lastBalances(viewer),
  ]);
  const money = (amountMinor: bigint | null, currency: string) =>
    amountMinor === null ? t("unknown") : anyMoney(Number(amountMinor), currency, locale);
  return (
    <LedgerPageFrame
      viewer={viewer}
      tab="differences"
      rows={differences}
      before={before}
      address="/admin/money/differences"
    >
      {differences.length === 0 ? (
        <p className="mb-6 text-soft">{t("none.differences")}</p>
      ) : (
        <HairlineList>
          {differences.map((row) => (
            <HairlineItem
              key={row.id}
              className="flex flex-wrap items-start justify-between gap-x-10 gap-y-3"
            >
              <div className="min-w-0 flex-1 basis-80 text-ui">
                <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <span className="font-medium">{t(`difference.${row.kind}`)}</span>
                  <Badge tone={row.resolvedAt ? "positive" : "danger"}>
                    {t(row.resolvedAt ? "resolved" : "open")}
                  </Badge>
                </p>
                {row.what === "balance" ? (
                  <p className="mt-1">{t("balanceDiffers", { currency: row.currency })}</p>
                ) : (
                  <p className="mt-1 font-mono text-xs text-soft [overflow-wrap:anywhere]">
                    {row.what} {row.reference}
                  </p>
                )}
                <p className="figures mt-1">
                  {t("compared", {
                    ledger: money(row.ledgerMinor, row.currency),
                    provider: money(row.providerMinor, row.currency),
                  })}
                </p>
                {row.note ? <p className="mt-1 text-soft [overflow-wrap:anywhere]">{row.note}</p> : null}
                <p className="mt-1 text-sm text-soft">
                  <Time at={row.foundAt} show="moment" /> · {row.provider}
                </p>
              </div>
              {row.resolvedAt ? null : (
                <Confirm
                  action={closeDifference}
                  fields={{ differenceId: row.id }}
                  trigger={t("close")}
                  title={t("differenceTitle")}
                  confirm={t("close")}
                  cancel={t("leave")}
                >
                  <p>{t("differenceText")}</p>
                  <Field name="note" label={t("resolution")} required>
                    <Textarea rows={3} maxLength={2000} />
                  </Field>
                </Confirm>
              )}
            </HairlineItem>
          ))}
        </HairlineList>
      )}
      {before ? null : <BalanceTable compared={compared} />}
      {before ? null : (
        <Section title={t("runs")} className="mt-8">
          {runs.length === 0 ? (
            <p className="text-ui text-soft">{t("none.runs")}</p>
          ) : (
            <Table
              caption={t("runs")}
              hideCaption
              rows={runs.slice(0, runsShown)}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "at",
                  header: t("run.at"),
                  rowHeader: true,
                  cell: ({ startedAt }) => <Time at={startedAt} show="moment" />,
                },
                { key: "provider", header: t("run.provider"), cell: ({ provider }) => provider },
                {
                  key: "compared",
                  header: t("run.compared"),
                  figures: true,
                  cell: ({ compared }) => compared,
                },
                {
                  key: "differences",
                  header: t("run.differences"),
                  figures: true,
                  cell: ({ differences: found }) => found,
                },
                { key: "error", header: t("run.error"), cell: ({ error }) => error ?? "" },
              ]}
            />
          )}
        </Section>
      )}
    </LedgerPageFrame>
  );
}
