import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LaneItem } from "@/components/tier/lane-item";
import { MarkedWords } from "@/components/tier/marked-words";
import { packageWords } from "@/components/tier/package-words";
import { TierBadge } from "@/components/tier/tier-badge";
import { TierConfidence } from "@/components/tier/tier-confidence";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { notableEvidence } from "@/lib/listings/notable-evidence";
import type { PackageView } from "@/lib/listings/queries";
import { type Currency, formatMoney } from "@/lib/money";
import { skillName } from "@/lib/skills/catalogue";
import { explain } from "@/lib/tiering/explain";

export interface PackageCardProps {
  part: PackageView;
  /** The whole brief: what the package's spans count into. */
  text: string;
  currency: Currency;
  /** Titles of the packages whose result this one needs. */
  needs: readonly string[];
  /** What is usually paid, where that is known. */
  band?: ReactNode;
  /** What can be done with it. */
  actions?: ReactNode;
}

/** One work package as it hangs from the line: what, from which words, why this tier, and what will show that it is done. */
export function PackageCard({ part, text, currency, needs, band, actions }: PackageCardProps) {
  const t = useTranslations("briefs.package");
  const tiering = useTranslations("tiering");
  const families = useTranslations("skills.family");
  const locale = useLocale();
  const { words, evidence } = packageWords(text, part.spans, notableEvidence(part.evidence));
  const model = explain({ ...part, tier: part.modelTier, probability: part.modelProbability });
  const field = [
    part.family ? families(part.family) : "",
    ...part.skills.map((slug) => skillName(slug, locale)),
  ];
  return (
    <LaneItem>
      <article aria-labelledby={`package-${part.id}`}>
        <div className="flex items-baseline justify-between gap-4">
          <h3 id={`package-${part.id}`} className="min-w-0 text-lg">
            <span className="figures mr-2 text-faint">{part.position + 1}</span>
            {part.title}
          </h3>
          {part.budgetMinor > 0 ? (
            <span className="figures shrink-0 text-ui font-medium">
              {formatMoney({ amountMinor: part.budgetMinor, currency }, locale, "short")}
            </span>
          ) : null}
        </div>
        {part.isFilled ? (
          <Badge tone="positive" className="mt-1">
            {t("filled")}
          </Badge>
        ) : null}
        {words ? (
          <p className="own-words-tight mt-1.5 whitespace-pre-line text-soft">
            <MarkedWords text={words} spans={evidence} />
          </p>
        ) : (
          <p className="mt-1.5 text-ui text-soft">{t("noWords")}</p>
        )}
        <p className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1">
          {part.decision ? (
            <>
              <TierBadge tier={part.tier} />
              <span className="text-xs text-soft">
                {t(part.decision.by === "moderator" ? "setByModerator" : "setByClient")}
              </span>
            </>
          ) : (
            <TierBadge tier={part.tier} probability={part.modelProbability} />
          )}
        </p>
        {part.decision ? (
          <p className="mt-1.5 text-ui">
            “{part.decision.reason}”{" "}
            <span className="text-soft">
              {t("modelReads", { tier: tiering(`tier.${part.modelTier}`) })}{" "}
              <TierConfidence tier={part.modelTier} probability={part.modelProbability} />
            </span>
          </p>
        ) : (
          <p className="mt-1.5 text-ui">{tiering(model.reason.key, model.reason.params)}</p>
        )}
        {part.criteria.length > 0 ? (
          <div className="mt-3">
            <h4 className="text-sm font-normal text-soft">{t("criteria")}</h4>
            <ul className="mt-0.5 list-['✓__'] space-y-0.5 pl-5 text-ui">
              {part.criteria.map((criterion) => (
                <li key={criterion}>{criterion}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {part.unknowns.length > 0 ? (
          <div className="mt-3">
            <h4 className="text-sm font-normal text-soft">{t("questions")}</h4>
            <ul className="mt-0.5 space-y-0.5 text-ui">
              {part.unknowns.map((unknown) => (
                <li key={`${unknown.start}-${unknown.kind}`}>{tiering(unknown.key, unknown.params)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <Disclosure summary={t("more")} className="mt-3">
          <dl className="space-y-2 text-ui">
            {part.decision ? (
              <Line term={t("modelWhy")}>{tiering(model.reason.key, model.reason.params)}</Line>
            ) : null}
            {model.counter ? (
              <Line term={t("against")}>{tiering(model.counter.key, model.counter.params)}</Line>
            ) : null}
            <Line term={t("change")}>{tiering(model.change.key, model.change.params)}</Line>
            {needs.length > 0 ? <Line term={t("needs")}>{needs.join(" · ")}</Line> : null}
            <Line term={t("effort")}>
              {t("effortRange", {
                share: Math.round(part.effort.share * 100),
                low: Math.round(part.effort.low * 100),
                high: Math.round(part.effort.high * 100),
              })}
            </Line>
            {field.some(Boolean) ? <Line term={t("field")}>{field.filter(Boolean).join(" · ")}</Line> : null}
          </dl>
        </Disclosure>
        {band ? <div className="mt-3">{band}</div> : null}
        {actions ? <div className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-2">{actions}</div> : null}
      </article>
    </LaneItem>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{term}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}
