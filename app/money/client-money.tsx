import { getFormatter, getTranslations } from "next-intl/server";
import { dropCard, leaveCard } from "@/app/money/actions";
import { Amounts } from "@/components/money/amounts";
import { CardSection } from "@/components/money/card-section";
import { HeldTable } from "@/components/money/held-table";
import { MonthBars } from "@/components/money/month-bars";
import { SpendingTable } from "@/components/money/spending-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Stat } from "@/components/ui/stat";
import type { Viewer } from "@/lib/accounts/viewer";
import { heldMoney, mostHeld } from "@/lib/bookkeeping/held-queries";
import { monthFrom, monthOf, monthsBetween } from "@/lib/bookkeeping/periods";
import { spendingByContract, spendingByMonth } from "@/lib/bookkeeping/spending-queries";
import { totalsBy } from "@/lib/bookkeeping/totals";
import { silenceDays } from "@/lib/contracts/acceptance-clock";
import { listAllowances } from "@/lib/contracts/charge-queries";
import { listCards } from "@/lib/payments/payout-queries";

const monthsShown = 12;
const contractsShown = 20;

/** What a client has set aside and spent. */
export async function ClientMoney({ viewer, now }: { viewer: Viewer; now: Date }) {
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsShown + 1, 1));
  const [t, format, held, contracts, spending, cards, allowances] = await Promise.all([
    getTranslations("money"),
    getFormatter(),
    heldMoney(viewer, "client"),
    spendingByContract(viewer, contractsShown),
    spendingByMonth(viewer, since),
    listCards(viewer),
    listAllowances(viewer),
  ]);
  const cardSection = <CardSection cards={cards} allowances={allowances} add={leaveCard} remove={dropCard} />;
  const month = monthOf(now);
  const thisMonth = spending.filter((row) => row.month === month);
  const currencies = [...new Set(spending.map(({ currency }) => currency))].sort();
  const firstMonth = spending[0]?.month ?? month;
  const months = monthsBetween(monthFrom(firstMonth)?.from ?? now, now, monthsShown);
  const name = format.dateTime(now, { month: "long", year: "numeric", timeZone: "UTC" });
  if (contracts.length === 0 && held.length === 0)
    return (
      <>
        <EmptyState
          title={t("client.emptyTitle")}
          action={<ButtonLink href="/contracts">{t("client.toContracts")}</ButtonLink>}
        >
          {t("client.empty")}
        </EmptyState>
        {cardSection}
        <Rules />
      </>
    );
  return (
    <>
      <div className="grid gap-8 pb-10 sm:grid-cols-2">
        <Stat
          label={t("client.held")}
          value={<Amounts amounts={totalsBy(held, ({ clientPaysMinor }) => clientPaysMinor)} />}
          detail={t("client.heldDetail", { count: held.length })}
        />
        <Stat
          label={t("client.spent", { month: name })}
          value={<Amounts amounts={totalsBy(thisMonth, ({ usedMinor }) => usedMinor)} />}
          detail={t("client.spentDetail")}
        />
      </div>
      <Section title={t("held.title")} lead={t("held.lead.client")} id="held">
        <HeldTable held={held} side="client" />
        {held.length === mostHeld ? (
          <p className="mt-4 text-sm text-soft">{t("held.most", { count: mostHeld })}</p>
        ) : null}
      </Section>
      {currencies.length > 0 ? (
        <Section title={t("client.byMonth")} lead={t("client.byMonthLead")} id="months">
          <div className="space-y-8">
            {currencies.map((currency) => (
              <div key={currency}>
                {currencies.length > 1 ? <p className="mb-3 text-ui font-medium">{currency}</p> : null}
                <MonthBars months={months} spending={spending} currency={currency} />
              </div>
            ))}
          </div>
        </Section>
      ) : null}
      <Section
        title={t("client.byContract")}
        lead={t("client.byContractLead")}
        id="contracts"
        actions={
          <ButtonLink href="/money/spending.csv" prefetch={false} size="small">
            {t("client.csv")}
          </ButtonLink>
        }
      >
        <SpendingTable contracts={contracts} />
        {contracts.length === contractsShown ? (
          <p className="mt-4 text-sm text-soft">{t("client.most", { count: contractsShown })}</p>
        ) : null}
      </Section>
      {cardSection}
      <Rules />
    </>
  );
}

const rules = ["moves", "ending", "dispute", "notBegun", "way", "after"] as const;

async function Rules() {
  const t = await getTranslations("money.client");
  return (
    <Section title={t("rules")} id="rules">
      <ul className="measure list-disc space-y-2 pl-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`, { days: silenceDays })}</li>
        ))}
      </ul>
    </Section>
  );
}
