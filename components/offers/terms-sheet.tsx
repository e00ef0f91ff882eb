import { useLocale, useTranslations } from "next-intl";
import { StageLimits } from "@/components/ai-policy/stage-limits";
import { useTime } from "@/components/statements/hours";
import { DescriptionList } from "@/components/ui/description-list";
import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { formatMoney } from "@/lib/money";

/** The terms as they stand, to be read before they are agreed to. */
export function TermsSheet({ terms }: { terms: OfferTerms }) {
  const t = useTranslations("offers.terms");
  const names = useTranslations("skills.family");
  const { note, milestones, timebox, unknowns, aiPolicy, aiLimits, family } = terms;
  return (
    <div className="space-y-8">
      {note ? <p className="own-words measure whitespace-pre-line">{note}</p> : null}
      {timebox ? <TimeboxTerms terms={{ ...terms, timebox }} /> : null}
      {milestones.length > 0 ? <MilestoneTerms terms={terms} /> : null}
      {unknowns.length > 0 ? (
        <div>
          <h3 className="text-lg">{t("unknowns")}</h3>
          <ul className="measure mt-2 list-disc space-y-1 pl-5">
            {unknowns.map((unknown) => (
              <li key={unknown}>{unknown}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <DescriptionList
        className="max-w-[46rem]"
        items={[
          { term: t("family"), value: names.has(family) ? names(family) : family },
          {
            term: t("ai"),
            value: (
              <>
                {t(`policy.${aiPolicy}`)}
                <StageLimits limits={aiLimits} />
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

function TimeboxTerms({ terms }: { terms: OfferTerms & { timebox: NonNullable<OfferTerms["timebox"]> } }) {
  const t = useTranslations("offers.terms");
  const locale = useLocale();
  const { currency, timebox } = terms;
  const { unit, rateMinor, unitsPerWeek, weeks } = timebox;
  const time = useTime(unit);
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  return (
    <div>
      <DescriptionList
        className="max-w-[46rem]"
        items={[
          { term: t("rate"), value: t("rateValue", { rate: money(rateMinor), unit }) },
          {
            term: t("cap"),
            value: t("capValue", { time: time(unitsPerWeek * 100), amount: money(rateMinor * unitsPerWeek) }),
          },
          { term: t("weeks"), value: t("weeksValue", { weeks }) },
        ]}
      />
      <p className="measure mt-3 text-ui text-soft">{t("timeboxHow")}</p>
    </div>
  );
}

function MilestoneTerms({ terms }: { terms: OfferTerms }) {
  const t = useTranslations("offers.terms");
  const locale = useLocale();
  const { milestones, currency } = terms;
  // Two milestones may carry the same words; their place tells them apart.
  const placed = milestones.map((milestone, place) => ({ ...milestone, place }));
  return (
    <ol className="divide-y divide-line border-y border-line">
      {placed.map(({ place, title, criteria, priceMinor, days }) => (
        <li key={place} className="py-5">
          <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
            <h3 className="min-w-0 text-lg">{title}</h3>
            <p className="figures">{formatMoney({ amountMinor: priceMinor, currency }, locale)}</p>
          </div>
          <p className="figures mt-1 text-ui text-soft">{t("days", { days })}</p>
          <ul className="mt-3 list-disc space-y-1 pl-5">
            {[...new Set(criteria)].map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
