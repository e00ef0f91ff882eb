import { useFormatter, useTranslations } from "next-intl";
import { TierBadge } from "@/components/tier/tier-badge";
import { Table } from "@/components/ui/table";
import type { ModelRecord } from "@/lib/moderation/tier-record";

const counts = ["decided", "answered", "overruled", "appealed", "upheld", "overturned"] as const;

/** What people did with a model's decisions, by the tier it had chosen. */
export function ModelRecordTable({ record }: { record: ModelRecord }) {
  const t = useTranslations("tiers");
  const format = useFormatter();
  return (
    <Table
      caption={t("tableCaption", { version: record.version })}
      hideCaption
      rowKey={({ tier }) => tier}
      rows={record.tiers}
      columns={[
        {
          key: "tier",
          header: t("readAs"),
          rowHeader: true,
          cell: ({ tier }) => <TierBadge tier={tier} />,
        },
        ...counts.map((key) => ({
          key,
          header: t(`counts.${key}`),
          figures: true,
          cell: (row: ModelRecord["tiers"][number]) => format.number(row[key]),
        })),
      ]}
    />
  );
}
