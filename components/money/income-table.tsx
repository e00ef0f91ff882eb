import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { IncomeLine } from "@/lib/bookkeeping/income-queries";
import { type Currency, formatMoney } from "@/lib/money";

interface Props {
  lines: readonly IncomeLine[];
  caption?: string;
}

/** Movements of a freelancer's balance: billed, fee, what it did to the balance. */
export function IncomeTable({ lines, caption }: Props) {
  const t = useTranslations("money");
  const locale = useLocale();
  const money = (amountMinor: number | null, currency: Currency) =>
    amountMinor === null ? "" : formatMoney({ amountMinor, currency }, locale);
  return (
    <Table
      caption={caption ?? t("freelancer.recentCaption")}
      hideCaption
      rows={lines}
      rowKey={({ transferId }) => transferId}
      columns={[
        {
          key: "what",
          header: t("freelancer.what"),
          rowHeader: true,
          cell: ({ kind, milestone, contract, contractId, client }) => (
            <span className="block [overflow-wrap:anywhere]">
              {t(`income.${kind}`)}
              {milestone ? `: ${milestone}` : ""}
              {contractId && contract ? (
                <span className="mt-0.5 block text-sm font-normal text-soft">
                  <TextLink href={`/contracts/${contractId}`}>{contract}</TextLink> · {client}
                </span>
              ) : null}
            </span>
          ),
        },
        {
          key: "date",
          header: t("freelancer.date"),
          cell: ({ at }) => <Time at={at} className="whitespace-nowrap" />,
        },
        {
          key: "gross",
          header: t("freelancer.gross"),
          figures: true,
          cell: ({ grossMinor, currency }) => money(grossMinor, currency),
        },
        {
          key: "fee",
          header: t("freelancer.fee"),
          figures: true,
          cell: ({ feeMinor, currency }) => money(feeMinor, currency),
        },
        {
          key: "net",
          header: t("freelancer.net"),
          figures: true,
          cell: ({ netMinor, currency }) => money(netMinor, currency),
        },
      ]}
    />
  );
}
