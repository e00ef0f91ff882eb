import { useFormatter, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { componentKeys } from "@/lib/matching/policy";
import type { Receipt } from "@/lib/matching/receipt";

/** The people of a receipt under their pseudonyms, with every point. */
export function ReceiptPeople({ receipt }: { receipt: Receipt }) {
  const t = useTranslations();
  const format = useFormatter();
  const points = (value: number) => format.number(value, { minimumFractionDigits: 2 });
  return (
    <Table
      caption={t("ranking.receipts.people")}
      hideCaption
      rows={receipt.people.map((person, index) => ({ ...person, position: index + 1 }))}
      rowKey={({ pseudonym }) => pseudonym}
      columns={[
        {
          key: "place",
          header: t("ranking.receipts.place"),
          figures: true,
          cell: ({ position }) => format.number(position),
        },
        {
          key: "person",
          header: t("ranking.receipts.person"),
          rowHeader: true,
          cell: ({ pseudonym }) => <span className="font-mono text-sm">{pseudonym}</span>,
        },
        {
          key: "reason",
          header: t("ranking.receipts.reason"),
          cell: ({ place }) => t(`ranking.receipts.by.${place}`),
        },
        ...componentKeys.map((key) => ({
          key,
          header: t(`matching.component.${key}`),
          figures: true,
          cell: ({ components }: Receipt["people"][number]) => points(components[key]),
        })),
        {
          key: "points",
          header: t("ranking.receipts.points"),
          figures: true,
          cell: ({ score }) => <strong>{points(score)}</strong>,
        },
      ]}
    />
  );
}
