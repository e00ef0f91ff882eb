import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ContractSpending } from "@/lib/bookkeeping/spending-queries";
import { formatMoney } from "@/lib/money";

const sums = ["paidIn", "work", "fees", "returned", "held"] as const;

/** What each contract has cost so far. */
export function SpendingTable({ contracts }: { contracts: readonly ContractSpending[] }) {
  const t = useTranslations("money.client");
  const locale = useLocale();
  return (
    <Table
      caption={t("byContractCaption")}
      hideCaption
      rows={contracts}
      rowKey={({ contractId }) => contractId}
      columns={[
        {
          key: "contract",
          header: t("contract"),
          rowHeader: true,
          cell: ({ contractId, contract, freelancer }) => (
            <span className="block [overflow-wrap:anywhere]">
              <TextLink href={`/contracts/${contractId}`}>{contract}</TextLink>
              <span className="mt-0.5 block text-sm font-normal text-soft">{freelancer}</span>
            </span>
          ),
        },
        ...sums.map((sum) => ({
          key: sum,
          header: t(sum === "held" ? "stillHeld" : sum),
          figures: true,
          cell: (row: ContractSpending) =>
            formatMoney({ amountMinor: row[`${sum}Minor`], currency: row.currency }, locale),
        })),
      ]}
    />
  );
}
