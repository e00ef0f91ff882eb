import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { type Currency, formatMoney } from "@/lib/money";

interface Total {
  currency: Currency;
  purpose: string;
  sumMinor: bigint;
}

/** What each purpose holds in each currency, and whether all of it adds up to nothing, as it must. */
export function LedgerTotals({ totals }: { totals: readonly Total[] }) {
  const t = useTranslations("money.admin");
  const locale = useLocale();
  if (totals.length === 0) return null;
  const currencies = [...new Set(totals.map(({ currency }) => currency))];
  const purposes = [...new Set(totals.map(({ purpose }) => purpose))];
  const sumOf = (currency: Currency, purpose?: string) =>
    totals
      .filter((total) => total.currency === currency && (!purpose || total.purpose === purpose))
      .reduce((sum, { sumMinor }) => sum + Number(sumMinor), 0);
  const uneven = currencies.filter((currency) => sumOf(currency) !== 0);
  return (
    <div className="mb-8">
      <Notice
        tone={uneven.length === 0 ? "success" : "danger"}
        title={uneven.length === 0 ? t("even") : t("uneven", { currencies: uneven.join(", ") })}
      />
      <Table
        className="mt-5"
        caption={t("totals")}
        narrow="scroll"
        rows={currencies}
        rowKey={(currency) => currency}
        columns={[
          { key: "currency", header: t("currency"), rowHeader: true, cell: (currency) => currency },
          ...purposes.map((purpose) => ({
            key: purpose,
            header: t(`purpose.${purpose}`),
            figures: true,
            cell: (currency: Currency) =>
              formatMoney({ amountMinor: sumOf(currency, purpose), currency }, locale),
          })),
        ]}
      />
    </div>
  );
}
