import { useFormatter, useLocale, useTranslations } from "next-intl";
import { StageLimits } from "@/components/ai-policy/stage-limits";
import { TierBadge } from "@/components/tier/tier-badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ContractView } from "@/lib/contracts/queries";
import type { ScopeContent } from "@/lib/contracts/scope";
import { formatMoney } from "@/lib/money";
import { reasoningFields } from "@/lib/proposals/schemas";

/** The frozen scope, to be read: packages, reasoning, unknowns, and the hash that proves it was not touched. */
export function ScopeSheet({
  contract,
  scope,
  isForModerator = false,
}: {
  contract: Pick<ContractView, "id" | "isScopeIntact" | "scopeHash">;
  scope: ScopeContent;
  /** The file is for the parties. */
  isForModerator?: boolean;
}) {
  const t = useTranslations("contracts.scope");
  const answers = useTranslations("proposals.answers");
  const format = useFormatter();
  const locale = useLocale();
  const money = (amountMinor: number) =>
    formatMoney({ amountMinor, currency: scope.estimate.currency }, locale);
  return (
    <Section
      title={t("title")}
      lead={t("lead", {
        at: format.dateTime(new Date(scope.agreedAt), { dateStyle: "long", timeStyle: "short" }),
      })}
    >
      <DescriptionList
        items={[
          {
            term: t("estimate"),
            value: t("estimateValue", {
              price: money(scope.estimate.amountMinor),
              days: scope.estimate.days,
            }),
          },
          {
            term: t("ai"),
            value: (
              <>
                {t(`policy.${scope.aiPolicy}`)}
                <StageLimits limits={scope.aiLimits ?? {}} />
              </>
            ),
          },
          ...(scope.rateCard
            ? [
                {
                  term: t("card"),
                  value: t("cardValue", {
                    units: scope.rateCard.units,
                    unit: scope.rateCard.unit,
                    price: money(scope.rateCard.unitPriceMinor),
                  }),
                },
              ]
            : []),
          ...(scope.rateCard?.includes ? [{ term: t("includes"), value: scope.rateCard.includes }] : []),
          ...(scope.note ? [{ term: t("note"), value: scope.note }] : []),
        ]}
      />
      {scope.packages.length > 0 ? (
        <>
          <h3 className="mt-8 text-lg">{t("packages")}</h3>
          <ul className="mt-3 space-y-6">
            {scope.packages.map(({ id, title, tier, sentences, criteria }) => (
              <li key={id} className="border-l-2 border-line pl-5">
                <p className="flex flex-wrap items-center gap-x-4 gap-y-1 font-medium">
                  {title}
                  <TierBadge tier={tier} />
                </p>
                {sentences.length > 0 ? (
                  <blockquote className="own-words-tight mt-2 text-soft">
                    {sentences.map(({ start, text }) => (
                      <p key={start}>{text}</p>
                    ))}
                  </blockquote>
                ) : null}
                <ul className="mt-2 list-disc space-y-1 pl-5 text-ui">
                  {[...new Set(criteria)].map((criterion) => (
                    <li key={criterion}>{criterion}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {scope.reasoning ? (
        <>
          <h3 className="mt-8 mb-3 text-lg">{t("reasoning")}</h3>
          <DescriptionList
            items={reasoningFields.map((field) => ({
              key: field,
              term: answers(field),
              value: <span className="own-words-tight whitespace-pre-line">{scope.reasoning?.[field]}</span>,
            }))}
          />
        </>
      ) : null}
      {scope.unknowns.length > 0 ? (
        <>
          <h3 className="mt-8 text-lg">{t("unknowns")}</h3>
          <p className="mt-1 text-ui text-soft">{t("unknownsLead")}</p>
          <ul className="mt-3 list-disc space-y-1 pl-5">
            {scope.unknowns.map(({ id, text, namedBy }) => (
              <li key={id}>
                {text} <span className="text-sm text-soft">({t(`namedBy.${namedBy}`)})</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="mt-8 border-t border-line pt-5">
        {contract.isScopeIntact ? null : (
          <Notice tone="danger" className="mb-4">
            {t("broken")}
          </Notice>
        )}
        {isForModerator ? null : <p className="text-ui text-soft">{t("hash")}</p>}
        <p className="mt-1 font-mono text-sm break-all">{contract.scopeHash}</p>
        {isForModerator ? null : (
          <p className="mt-3 text-ui">
            <a
              href={`/contracts/${contract.id}/scope`}
              download
              className="rounded-[2px] underline decoration-edge underline-offset-3 hover:text-accent hover:decoration-current"
            >
              {t("download")}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}
