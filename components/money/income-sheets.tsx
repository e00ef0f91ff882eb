import { useLocale, useTranslations } from "next-intl";
import { IncomeTable } from "@/components/money/income-table";
import { SheetSums } from "@/components/money/sheet-sums";
import type { IncomeStatement } from "@/lib/bookkeeping/statement";
import { formatMoney } from "@/lib/money";

interface Props {
  sheets: readonly IncomeStatement[];
  most: number;
}

/** A freelancer's statement: for each currency the sums, then every movement. */
export function IncomeSheets({ sheets, most }: Props) {
  const t = useTranslations("money.statements");
  const locale = useLocale();
  if (sheets.length === 0) return <p className="text-soft">{t("empty")}</p>;
  return sheets.map((sheet) => {
    const { currency, lines } = sheet;
    const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
    return (
      <div key={currency} className="mb-12">
        <h3 className="mb-3 text-lg">{t("sheet", { currency })}</h3>
        <SheetSums
          sums={[
            { key: "opening", label: t("opening.freelancer"), amount: money(sheet.openingMinor) },
            { key: "gross", label: t("gross"), amount: money(sheet.grossMinor) },
            { key: "tax", label: t("tax"), amount: `(${money(sheet.taxMinor)})` },
            { key: "fees", label: t("fees"), amount: money(0 - sheet.feeMinor) },
            { key: "paidOut", label: t("paidOut"), amount: money(0 - sheet.paidOutMinor) },
            ...(sheet.otherMinor === 0
              ? []
              : [{ key: "other", label: t("other"), amount: money(sheet.otherMinor) }]),
            {
              key: "closing",
              label: t("closing.freelancer"),
              amount: money(sheet.closingMinor),
              total: true,
            },
          ]}
        />
        <IncomeTable lines={lines.slice(0, most)} caption={t("caption", { currency })} />
        {lines.length > most ? <p className="mt-4 text-sm text-soft">{t("most", { count: most })}</p> : null}
      </div>
    );
  });
}
