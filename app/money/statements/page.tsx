import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { ClientSheets } from "@/components/money/client-sheets";
import { IncomeSheets } from "@/components/money/income-sheets";
import { MoneyFrame } from "@/components/money/money-frame";
import { PeriodForm } from "@/components/money/period-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/accounts/current-viewer";
import type { Viewer } from "@/lib/accounts/viewer";
import { balanceBefore, incomeLines } from "@/lib/bookkeeping/income-queries";
import { clientMovements, heldBefore } from "@/lib/bookkeeping/movement-queries";
import { monthFrom, monthOf, monthsBetween, yearFrom, yearOf } from "@/lib/bookkeeping/periods";
import { clientStatement, incomeStatement } from "@/lib/bookkeeping/statement";
import { present } from "@/lib/clock";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** How many movements a page shows of each currency; the CSV has all. */
const linesShown = 200;
const monthsOffered = 36;
const yearsOffered = 7;

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.page.tabs");
  return { title: t("statements") };
}

export default async function StatementsPage({ searchParams }: Props) {
  const [viewer, query] = await Promise.all([requireViewer("/money/statements"), searchParams]);
  return (
    <MoneyFrame tab="statements" view={viewer.view}>
      {viewer.view === "client" ? (
        <MonthStatement viewer={viewer} wanted={one(query.month)} now={present()} />
      ) : (
        <YearStatement viewer={viewer} wanted={one(query.year)} now={present()} />
      )}
    </MoneyFrame>
  );
}

interface StatementProps {
  viewer: Viewer;
  wanted: string | undefined;
  now: Date;
}

async function MonthStatement({ viewer, wanted, now }: StatementProps) {
  const month = monthFrom(wanted) && wanted ? wanted : monthOf(now);
  const period = monthFrom(month) ?? { from: now, to: now };
  const [t, format, opening, movements] = await Promise.all([
    getTranslations("money.statements"),
    getFormatter(),
    heldBefore(viewer, period.from),
    clientMovements(viewer, period),
  ]);
  const nameOf = (key: string) =>
    format.dateTime(new Date(`${key}-01T00:00:00Z`), { month: "long", year: "numeric", timeZone: "UTC" });
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsOffered + 1, 1));
  const offered = [...new Set([...monthsBetween(first, now, monthsOffered), month])].sort().reverse();
  return (
    <>
      <PeriodForm
        name="month"
        label={t("months")}
        choose={t("choose")}
        chosen={month}
        options={offered.map((key) => ({ value: key, label: nameOf(key) }))}
      />
      <Section
        title={t("clientTitle", { period: nameOf(month) })}
        lead={t("clientLead")}
        className="mt-8"
        actions={
          <ButtonLink href={`/money/statement.csv?month=${month}`} prefetch={false} size="small">
            {t("csv")}
          </ButtonLink>
        }
      >
        <ClientSheets sheets={clientStatement(opening, movements)} most={linesShown} />
      </Section>
    </>
  );
}

async function YearStatement({ viewer, wanted, now }: StatementProps) {
  const year = yearFrom(wanted) && wanted ? wanted : yearOf(now);
  const period = yearFrom(year) ?? { from: now, to: now };
  const [t, opening, lines] = await Promise.all([
    getTranslations("money.statements"),
    balanceBefore(viewer, period.from),
    incomeLines(viewer, period),
  ]);
  const offered = Array.from({ length: yearsOffered }, (_, back) => String(now.getUTCFullYear() - back));
  return (
    <>
      <PeriodForm
        name="year"
        label={t("years")}
        choose={t("choose")}
        chosen={year}
        options={[...new Set([...offered, year])].map((value) => ({ value, label: value }))}
      />
      <Section
        title={t("freelancerTitle", { period: year })}
        lead={t("freelancerLead")}
        className="mt-8"
        actions={
          <ButtonLink href={`/money/income.csv?year=${year}`} prefetch={false} size="small">
            {t("csv")}
          </ButtonLink>
        }
      >
        <IncomeSheets sheets={incomeStatement(opening, lines)} most={linesShown} />
      </Section>
    </>
  );
}
