import { useLocale, useTranslations } from "next-intl";
import { TierBadge } from "@/components/tier/tier-badge";
import { Badge } from "@/components/ui/badge";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { BriefRow } from "@/lib/listings/list-briefs";
import { formatMoney } from "@/lib/money";

/** One's own briefs, each with what needs doing next. */
export function BriefList({ rows, now }: { rows: readonly BriefRow[]; now: Date }) {
  const t = useTranslations("briefs.list");
  const page = useTranslations("briefs.page");
  const locale = useLocale();
  return (
    <HairlineList className="border-t-0">
      {rows.map((row) => {
        const todo = nextStep(row, now);
        return (
          <HairlineItem key={row.id} className="grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_13rem]">
            <div className="min-w-0">
              <h2 className="text-lg">
                <TextLink href={`/briefs/${row.id}`} plain cover>
                  {row.title || page("untitled")}
                </TextLink>
              </h2>
              <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ui text-soft">
                {row.tier ? <TierBadge tier={row.tier} mixed={row.isMixed} /> : null}
                {row.packages > 0 ? (
                  <span className="figures">{t("packages", { count: row.packages })}</span>
                ) : null}
                {row.budgetMaxMinor === null ? null : (
                  <span className="figures">
                    {formatMoney(
                      { amountMinor: row.budgetMaxMinor, currency: row.currency },
                      locale,
                      "short",
                    )}
                  </span>
                )}
                {row.organisation ? <span>{row.organisation}</span> : null}
              </p>
              <p className="mt-1.5 text-ui">{t(`todo.${todo}`, { count: row.waitingProposals })}</p>
            </div>
            <div className="text-sm text-soft sm:text-right">
              <p>
                <Badge tone={toneOf(row.state)}>{page(`state.${row.state}`)}</Badge>
              </p>
              {row.state === "published" && row.decisionDeadlineAt ? (
                <p className="mt-1.5">
                  {t("decide")} <Time at={row.decisionDeadlineAt} now={now} show="relative" />
                </p>
              ) : (
                <p className="mt-1.5">
                  {t("changed")} <Time at={row.updatedAt} now={now} show="relative" />
                </p>
              )}
            </div>
          </HairlineItem>
        );
      })}
    </HairlineList>
  );
}

function nextStep(row: BriefRow, now: Date): string {
  if (row.state === "draft") return row.packages > 0 ? "publish" : "write";
  if (row.state === "published") {
    if (row.waitingProposals > 0) return "answer";
    return row.decisionDeadlineAt && row.decisionDeadlineAt < now ? "overdue" : "invite";
  }
  return row.state;
}

function toneOf(state: BriefRow["state"]) {
  if (state === "published" || state === "filled") return "positive" as const;
  if (state === "unpublished") return "danger" as const;
  return state === "held" ? ("caution" as const) : ("neutral" as const);
}
