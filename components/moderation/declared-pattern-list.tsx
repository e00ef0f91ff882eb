import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";

interface Row {
  id: string;
  clients: string[];
  facts: string;
  at: Date;
  declaredBy: string;
  liftedAt: Date | null;
}

/** Declarations one below the other: who, whether it stands, why. */
export function DeclaredPatternList({ rows, now }: { rows: readonly Row[]; now: Date }) {
  const t = useTranslations("patterns");
  if (rows.length === 0) return <EmptyState title={t("noDeclared")} />;
  return (
    <HairlineList>
      {rows.map(({ id, clients, facts, at, declaredBy, liftedAt }) => (
        <HairlineItem key={id}>
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <TextLink
              href={`/admin/patterns/${id}`}
              cover
              plain
              className="font-medium [overflow-wrap:anywhere]"
            >
              {t("group", { first: clients[0] ?? "", count: clients.length - 1 })}
            </TextLink>
            <Badge tone={liftedAt ? "neutral" : "caution"}>{t(liftedAt ? "lifted" : "standing")}</Badge>
            <span className="text-sm text-soft sm:ms-auto">
              {t("declaredBy", { name: declaredBy })} · <Time at={at} now={now} show="relative" />
            </span>
          </div>
          <p className="mt-1 line-clamp-2 max-w-[70ch] text-soft [overflow-wrap:anywhere]">{facts}</p>
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
