import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ReadingView } from "@/components/briefs/reading-view";
import { TierScale } from "@/components/briefs/tier-scale";
import { EvidenceLegend } from "@/components/tier/evidence-legend";
import { TierShape } from "@/components/tier/tier-shape";

export interface LiveReadingProps {
  reading: ReadingView | null;
  isReading: boolean;
}

const mostListed = 6;

/** What the text says about itself, beside it: the tier and why, what speaks against it, and what is still open. */
export function LiveReading({ reading, isReading }: LiveReadingProps) {
  const t = useTranslations("briefs.live");
  if (!reading || reading.isUnsure) {
    return (
      <div>
        <TierScale tier="judgment" probability={0.5} confidence={t("waiting")} isUnsure />
        <p className="mt-3 text-ui text-soft">
          {reading && reading.evidence.length > 0 ? reading.reason : t("empty")}
        </p>
      </div>
    );
  }
  return (
    <div className={clsx("transition-opacity", isReading && "opacity-70")}>
      <TierScale {...reading} />
      <p className="sr-only" role="status">
        {t("spoken", { confidence: reading.confidence, questions: reading.questions.length })}
      </p>
      <dl className="mt-4 space-y-3 text-ui">
        {reading.isMixed ? <Reason term={t("whole")}>{t("mixed")}</Reason> : null}
        <Reason term={t("why")}>{reading.reason}</Reason>
        {reading.counter ? <Reason term={t("against")}>{reading.counter}</Reason> : null}
        <Reason term={t("change")}>{reading.change}</Reason>
      </dl>
      {reading.questions.length > 0 ? (
        <section aria-label={t("questions")} className="mt-6">
          <h3 className="font-sans text-ui font-semibold">{t("questions")}</h3>
          <p className="text-sm text-soft">{t("questionsHelp")}</p>
          <ul className="mt-2 divide-y divide-line border-y border-line text-ui">
            {reading.questions.map((each) => (
              <li key={`${each.start}-${each.question}`} className="py-2">
                {each.question}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {reading.evidence.length > 0 ? (
        <section aria-label={t("evidence")} className="mt-6">
          <h3 className="font-sans text-ui font-semibold">{t("evidence")}</h3>
          <ul className="mt-2 space-y-1.5 text-ui">
            {distinct(reading.evidence)
              .slice(0, mostListed)
              .map((each) => (
                <li key={`${each.start}-${each.end}`} className="flex items-baseline gap-2">
                  <TierShape tier={each.direction} className="size-2 translate-y-px" />
                  <span className="own-words-tight min-w-0">“{each.text.replace(/\s+/g, " ").trim()}”</span>
                  <span className="sr-only">{t(`direction.${each.direction}`)}</span>
                </li>
              ))}
          </ul>
          <EvidenceLegend className="mt-3" />
        </section>
      ) : null}
      {reading.family || reading.skills.length > 0 ? (
        <p className="mt-6 border-t border-line pt-3 text-sm text-soft">
          {t("found", { found: [reading.family, ...reading.skills].filter(Boolean).join(" · ") })}
        </p>
      ) : null}
    </div>
  );
}

function Reason({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="text-sm text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A title that repeats the text makes the same words count twice: they are listed once, in their longest form. */
function distinct(evidence: ReadingView["evidence"]): ReadingView["evidence"] {
  const holds = (a: string, b: string) => a.toLowerCase().includes(b.toLowerCase());
  return evidence.filter(
    (each, index) =>
      !evidence.some(
        (other, at) =>
          other.direction === each.direction &&
          holds(other.text, each.text) &&
          (other.text.length > each.text.length || at < index),
      ),
  );
}
