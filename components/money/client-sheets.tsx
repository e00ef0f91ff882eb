import { useLocale, useTranslations } from "next-intl";
import { SheetSums } from "@/components/money/sheet-sums";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ClientMovement } from "@/lib/bookkeeping/movement-queries";
import type { ClientStatement } from "@/lib/bookkeeping/statement";
import { formatMoney } from "@/lib/money";

interface Props {
  sheets: readonly ClientStatement[];
  most: number;
}

const columns = ["paidIn", "used", "returned"] as const;

/** A client's statement: for each currency the sums, then every movement. */
export function ClientSheets({ sheets, most }: Props) {
  const t = useTranslations("money.statements");
  const kinds = useTranslations("money.movement");
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
            { key: "opening", label: t("opening.client"), amount: money(sheet.openingMinor) },
            { key: "paidIn", label: t("paidIn"), amount: money(sheet.paidInMinor) },
            { key: "used", label: t("used"), amount: money(0 - sheet.usedMinor) },
            { key: "returned", label: t("returned"), amount: money(0 - sheet.returnedMinor) },
            { key: "closing", label: t("closing.client"), amount: money(sheet.closingMinor), total: true },
          ]}
        />
        <Table
          caption={t("caption", { currency })}
          hideCaption
          rows={lines.slice(0, most)}
          rowKey={({ transferId, contractId }) => `${transferId}-${contractId}`}
          columns={[
            {
              key: "what",
              header: t("what"),
              rowHeader: true,
              cell: ({ kind, milestone, contract, contractId }) => (
                <span className="block [overflow-wrap:anywhere]">
                  {kinds(kind)}
                  {milestone ? `: ${milestone}` : ""}
                  <span className="mt-0.5 block text-sm font-normal text-soft">
                    <TextLink href={`/contracts/${contractId}`}>{contract}</TextLink>
                  </span>
                </span>
              ),
            },
            {
              key: "date",
              header: t("date"),
              cell: ({ at }) => <Time at={at} className="whitespace-nowrap" />,
            },
            ...columns.map((column) => ({
              key: column,
              header: t(column),
              figures: true,
              cell: (line: ClientMovement) => {
                const amountMinor = line[`${column}Minor`];
                return amountMinor === 0 ? "" : money(amountMinor);
              },
            })),
          ]}
        />
        {lines.length > most ? <p className="mt-4 text-sm text-soft">{t("most", { count: most })}</p> : null}
      </div>
    );
  });
}
