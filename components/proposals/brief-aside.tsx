import clsx from "clsx";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { StageLimits } from "@/components/ai-policy/stage-limits";
import { TierBadge } from "@/components/tier/tier-badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { formatMoney } from "@/lib/money";
import type { ProposalFormView } from "@/lib/proposals/form-queries";

/** The brief, kept beside the form: what was asked, in the client's words, and what each package must meet. */
export function BriefAside({ form, className }: { form: ProposalFormView; className?: string }) {
  const t = useTranslations("proposals.brief");
  const format = useFormatter();
  const locale = useLocale();
  const { listing, packages, clientName } = form;
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const money = (amountMinor: number) =>
    formatMoney({ amountMinor, currency: listing.currency }, locale, "short");
  const facts = [
    { term: t("client"), value: clientName },
    listing.budgetMinMinor !== null && listing.budgetMaxMinor !== null
      ? { term: t("budget"), value: `${money(listing.budgetMinMinor)} – ${money(listing.budgetMaxMinor)}` }
      : null,
    listing.decisionDeadlineAt ? { term: t("decides"), value: day(listing.decisionDeadlineAt) } : null,
    listing.deadlineAt ? { term: t("deadline"), value: day(listing.deadlineAt) } : null,
    {
      term: t("ai"),
      value: (
        <>
          {t(`policy.${listing.aiPolicy}`)}
          <StageLimits limits={listing.aiLimits} />
        </>
      ),
    },
  ].filter((fact) => fact !== null);
  return (
    <aside aria-label={t("label")} className={clsx("mb-8 min-w-0 lg:mb-0", className)}>
      <div className="space-y-6 border-t border-line pt-6 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:pb-6">
        <div>
          <p className="text-sm text-soft">{t("label")}</p>
          <h2 className="mt-1 text-xl">{listing.title}</h2>
        </div>
        <DescriptionList items={facts} stacked />
        <Disclosure summary={t("words")} open>
          <p className="own-words-tight whitespace-pre-line">{listing.description}</p>
          {listing.tried ? (
            <>
              <h3 className="mt-4 font-sans text-ui font-semibold">{t("tried")}</h3>
              <p className="own-words-tight mt-1 whitespace-pre-line">{listing.tried}</p>
            </>
          ) : null}
        </Disclosure>
        <Disclosure summary={t("criteria")}>
          <ul className="space-y-4">
            {packages.map(({ id, title, tier, criteria }) => (
              <li key={id}>
                <p className="text-ui font-medium">{title}</p>
                <TierBadge tier={tier} className="mt-1" />
                <ul className="mt-2 list-disc space-y-1 pl-5 text-ui text-soft">
                  {[...new Set(criteria)].map((criterion) => (
                    <li key={criterion}>{criterion}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </aside>
  );
}
