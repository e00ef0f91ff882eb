import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import type { PatternEvidence } from "@/lib/moderation/pattern-evidence";

/** Groups of clients who may be one, each with what speaks for it in a line. */
export function SuspectedPatternList({ rows }: { rows: readonly (PatternEvidence & { key: string })[] }) {
  const t = useTranslations("patterns");
  if (rows.length === 0) return <EmptyState title={t("noSuspected")} />;
  return (
    <HairlineList>
      {rows.map((row) => (
        <HairlineItem key={row.key}>
          <TextLink
            href={`/admin/patterns/new?clients=${row.clients.map(({ id }) => id).join(",")}`}
            cover
            plain
            className="font-medium [overflow-wrap:anywhere]"
          >
            {t("group", { first: row.clients[0]?.name ?? "", count: row.clients.length - 1 })}
          </TextLink>
          <p className="figures mt-1 max-w-[70ch] text-ui text-soft">
            {t("summary", {
              freelancers: row.workers.length,
              contracts: row.contracts,
              all: row.allContracts,
              weight: row.weight.toFixed(1),
              allWeight: row.allWeight.toFixed(1),
            })}
          </p>
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
