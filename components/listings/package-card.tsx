import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { langOf } from "@/components/listings/own-language";
import { PackageTier } from "@/components/listings/package-tier";
import { LaneItem } from "@/components/tier/lane-item";
import { MarkedWords } from "@/components/tier/marked-words";
import { packageWords } from "@/components/tier/package-words";
import { notableEvidence } from "@/lib/listings/notable-evidence";
import type { PackageView } from "@/lib/listings/queries";
import { type Currency, formatMoney } from "@/lib/money";

export interface PackageCardProps {
  part: PackageView;
  /** Titles of the packages whose result it needs. */
  waitsFor: readonly string[];
  currency: Currency;
  /** Of the client's own words. */
  language: string;
  /** The level of its heading in the page. */
  as: "h3" | "h4";
  /** The whole brief, where the package's own words are to stand in the card with their evidence. */
  text?: string;
  /** Whether the reader is its client. */
  isOwn?: boolean;
  /** A PriceBand, where there is one. */
  band?: ReactNode;
  /** More about it, for its client. */
  more?: ReactNode;
  /** What can be done with this package here. */
  actions?: ReactNode;
}

/** One work package hanging from the line: what, for how much, why this tier, when it is accepted. */
export function PackageCard(props: PackageCardProps) {
  const { part, waitsFor, currency, language, as: Heading, text, isOwn, band, more, actions } = props;
  const t = useTranslations("listings.package");
  const tiering = useTranslations("tiering");
  const locale = useLocale();
  const lang = langOf(language);
  return (
    <LaneItem>
      <article aria-labelledby={`package-${part.id}`}>
        <div className="flex items-baseline justify-between gap-4">
          <Heading
            id={`package-${part.id}`}
            lang={lang}
            className="min-w-0 font-serif text-lg font-[450] wrap-anywhere"
          >
            {part.title}
          </Heading>
          {part.budgetMinor > 0 ? (
            <span className="figures shrink-0 text-base whitespace-nowrap">
              {formatMoney({ amountMinor: part.budgetMinor, currency }, locale, "short")}
            </span>
          ) : null}
        </div>
        {text === undefined ? null : <OwnWords part={part} text={text} lang={lang} />}
        <PackageTier part={part} lang={lang} isOwn={isOwn} />
        <Points title={t("accepted")} lang={lang} points={part.criteria} />
        <Points title={t("open")} points={part.unknowns.map(({ key, params }) => tiering(key, params))} />
        {waitsFor.length > 0 ? (
          <p className="mt-3 text-ui text-soft">
            {t("waits", {
              titles: new Intl.ListFormat(locale).format(waitsFor.map((title) => `“${title}”`)),
            })}
          </p>
        ) : null}
        {more}
        {band ? <div className="mt-4">{band}</div> : null}
        {actions ? <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">{actions}</div> : null}
      </article>
    </LaneItem>
  );
}

function OwnWords({ part, text, lang }: { part: PackageView; text: string; lang: string }) {
  const t = useTranslations("briefs.package");
  const { words, evidence } = packageWords(text, part.spans, notableEvidence(part.evidence));
  return words ? (
    <p lang={lang} className="own-words-tight mt-1.5 whitespace-pre-line text-soft wrap-anywhere">
      <MarkedWords text={words} spans={evidence} />
    </p>
  ) : (
    <p className="mt-1.5 text-ui text-soft">{t("noWords")}</p>
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
