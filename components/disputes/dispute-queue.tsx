import { useFormatter, useLocale, useTranslations } from "next-intl";
import { DisputeStateBadge } from "@/components/disputes/dispute-state-badge";
import { Badge } from "@/components/ui/badge";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import type { QueuedDispute } from "@/lib/moderation/dispute-queries";
import { currencySchema, formatMoney } from "@/lib/money";

/** Disputes as a moderator scans them: which, about how much, due when, and whether it is theirs to decide. */
export function DisputeQueue({ disputes, now }: { disputes: readonly QueuedDispute[]; now: Date }) {
  const t = useTranslations("disputes.admin");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <HairlineList>
      {disputes.map(
        ({ id, state, isOnRecord, answeredAt, decideBy, decidedAt, milestone, contract, hurdle }) => {
          const isWaiting = state === "review" || state === "appealed";
          const isLate = isWaiting && decideBy !== null && decideBy < now;
          const price = {
            amountMinor: milestone.priceMinor,
            currency: currencySchema.parse(contract.currency),
          };
          const at = isWaiting ? decideBy : decidedAt;
          return (
            <HairlineItem key={id}>
              <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                <TextLink
                  href={`/admin/disputes/${id}`}
                  cover
                  className="min-w-0 font-serif text-lg wrap-anywhere"
                >
                  {milestone.title}
                </TextLink>
                <DisputeStateBadge state={state} />
                {isOnRecord ? <Badge tone="outline">{t("onRecord")}</Badge> : null}
                {isLate ? <Badge tone="danger">{t("late")}</Badge> : null}
              </div>
              <p className="mt-1 text-ui text-soft wrap-anywhere">{contract.title}</p>
              <p className="figures mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-soft">
                <span>{formatMoney(price, locale)}</span>
                {at ? (
                  <span>
                    {t(isWaiting ? "due" : "decidedOn", { at: format.dateTime(at, { dateStyle: "medium" }) })}
                  </span>
                ) : null}
                {isWaiting && !answeredAt ? <span>{t("unanswered")}</span> : null}
                {hurdle === "party" || hurdle === "decidedBefore" ? (
                  <span>{t(`hurdle.${hurdle}`)}</span>
                ) : null}
              </p>
            </HairlineItem>
          );
        },
      )}
    </HairlineList>
  );
}
