import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { aiModes } from "@/lib/ai-policy";
import type { AiUseRow } from "@/lib/contracts/delivery-schemas";

/** How AI was used, stage by stage, as the freelancer disclosed it. */
export function AiMatrix({ rows }: { rows: readonly AiUseRow[] }) {
  const t = useTranslations("rooms.ai");
  const stages = useTranslations("stages");
  if (rows.length === 0) return <p className="text-ui text-soft">{t("nothing")}</p>;
  return (
    <Table
      caption={t("caption")}
      hideCaption
      narrow="scroll"
      rows={rows}
      rowKey={({ stage }) => stage}
      columns={[
        {
          key: "stage",
          header: t("stageHead"),
          rowHeader: true,
          cell: ({ stage }) => stages(`stage.${stage}`),
        },
        ...aiModes.map((mode) => ({
          key: mode,
          header: t(`mode.${mode}`),
          cell: (row: AiUseRow) =>
            row.mode === mode ? (
              <>
                <Check aria-hidden className="size-4 text-accent" strokeWidth={2} />
                <span className="sr-only">{t("yes")}</span>
              </>
            ) : (
              <span className="sr-only">{t("no")}</span>
            ),
        })),
        { key: "tool", header: t("tool"), cell: ({ tool }) => tool || "–" },
        {
          key: "added",
          header: t("human"),
          cell: ({ human, contributions }) => (
            <span>
              {[...contributions.map((value) => t(`contribution.${value}`)), human]
                .filter(Boolean)
                .join(" · ") || "–"}
            </span>
          ),
        },
      ]}
    />
  );
}
