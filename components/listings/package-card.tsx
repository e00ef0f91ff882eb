import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { langOf } from "@/components/listings/own-language";
import { LaneItem } from "@/components/tier/lane-item";
import { TierConfidence } from "@/components/tier/tier-confidence";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { PackageView } from "@/lib/listings/queries";
import { type Currency, formatMoney } from "@/lib/money";
import { explain, type Sentence } from "@/lib/tiering/explain";

export interface PackageCardProps {
  part: Pick<
    PackageView,
    | "id"
    | "title"
    | "tier"
    | "modelTier"
    | "modelProbability"
    | "evidence"
    | "unknowns"
    | "criteria"
    | "budgetMinor"
    | "isFilled"
    | "decision"
  >;
  /** Titles of the packages whose result it needs. */
  waitsFor: readonly string[];
  currency: Currency;
  /** Of the client's own words. */
  language: string;
  /** A PriceBand, where there is one. */
  band?: ReactNode;
  /** What can be done with this package here. */
  actions?: ReactNode;
}

/** One work package as anyone reads it, hanging from the line: what, for how much, why this tier, when it is accepted. */
export function PackageCard({ part, waitsFor, currency, language, band, actions }: PackageCardProps) {
  const t = useTranslations("listings.package");
  const tiering = useTranslations("tiering");
  const locale = useLocale();
  const lang = langOf(language);
  return (
    <LaneItem>
      <div className="flex items-baseline justify-between gap-4">
        <h4 lang={lang} className="min-w-0 font-serif text-lg font-[450] wrap-anywhere">
          {part.title}
        </h4>
        <span className="figures text-base whitespace-nowrap">
          {formatMoney({ amountMinor: part.budgetMinor, currency }, locale, "short")}
        </span>
      </div>
      <PackageTier part={part} lang={lang} />
      <Points title={t("accepted")} lang={lang} points={part.criteria} />
      <Points title={t("open")} points={part.unknowns.map(({ key, params }) => tiering(key, params))} />
      {waitsFor.length > 0 ? (
        <p className="mt-3 text-ui text-soft">
          {t("waits", {
            titles: new Intl.ListFormat(locale).format(waitsFor.map((title) => `“${title}”`)),
          })}
        </p>
      ) : null}
      {band ? <div className="mt-4">{band}</div> : null}
      {actions ? <div className="mt-4 flex flex-wrap gap-3">{actions}</div> : null}
    </LaneItem>
  );
}

/** Why this tier, what speaks against it and what would change it; where a person decided, their reason before the model's. */
function PackageTier({ part, lang }: { part: PackageCardProps["part"]; lang: string }) {
  const t = useTranslations("listings.package");
  const tiering = useTranslations("tiering");
  const say = ({ key, params }: Sentence) => tiering(key, params);
  const why = explain({ ...part, tier: part.modelTier, probability: part.modelProbability });
  const decision = part.decision;
  const against = (
    <>
      {why.counter ? <p>{say(why.counter)}</p> : null}
      <p>{say(why.change)}</p>
    </>
  );
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-soft">
        {decision ? (
          t(`decidedBy.${decision.by === "moderator" ? "moderator" : "client"}`)
        ) : (
          <TierConfidence tier={part.tier} probability={part.modelProbability} />
        )}
        {part.isFilled ? <Badge tone="positive">{t("hired")}</Badge> : null}
      </p>
      {decision ? (
        <>
          <p lang={lang} className="own-words-tight mt-2 wrap-anywhere">
            {t("decidedReason", { reason: decision.reason })}
          </p>
          <Disclosure summary={t("moreOverruled")} className="mt-2">
            <div className="space-y-1.5 text-ui text-soft wrap-anywhere">
              <p>
                {t("modelReading", {
                  tier: tiering(`tier.${part.modelTier}`),
                  confidence: say(why.confidence),
                })}{" "}
                {say(why.reason)}
              </p>
              {against}
            </div>
          </Disclosure>
        </>
      ) : (
        <>
          <p className="mt-2 text-ui wrap-anywhere">{say(why.reason)}</p>
          <div className="mt-1.5 space-y-1 text-sm text-soft wrap-anywhere">{against}</div>
        </>
      )}
    </>
  );
}

function Points({ title, lang, points }: { title: string; lang?: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <div className="mt-3 text-ui">
      <p className="font-medium">{title}</p>
      <ul lang={lang} className="mt-1 space-y-1 text-soft">
        {points.map((point) => (
          <li key={point} className="flex gap-2 wrap-anywhere">
            <span aria-hidden className="mt-[0.7em] h-px w-2 shrink-0 bg-edge" />
            <span className="min-w-0">{point}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
