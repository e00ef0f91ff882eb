import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { PatternWorker } from "@/lib/moderation/pattern-evidence";

interface Props {
  workers: readonly PatternWorker[];
  /** How many clients the pattern has. */
  clients: number;
  className?: string;
}

/** Freelancers with their part in a pattern: for how many of its clients, which share of their contracts, what weight. */
export function PatternWorkers({ workers, clients, className }: Props) {
  const t = useTranslations("patterns.evidence");
  const share = (part: number, all: number, digits = 0) =>
    t("share", { part: part.toFixed(digits), all: all.toFixed(digits) });
  return (
    <Table
      className={className}
      caption={t("workers")}
      rows={workers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "worker",
          header: t("worker"),
          rowHeader: true,
          cell: ({ id, name }) => (
            <TextLink href={`/talent/${id}`} className="[overflow-wrap:anywhere]">
              {name}
            </TextLink>
          ),
        },
        { key: "clients", header: t("worksFor"), figures: true, cell: (row) => share(row.clients, clients) },
        {
          key: "contracts",
          header: t("contracts"),
          figures: true,
          cell: (row) => share(row.contracts, row.allContracts),
        },
        {
          key: "weight",
          header: t("weight"),
          figures: true,
          cell: (row) => share(row.weight, row.allWeight, 2),
        },
      ]}
    />
  );
}
