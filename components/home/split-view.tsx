import { useTranslations } from "next-intl";
import { EvidenceText } from "@/components/tier/evidence-text";
import { LaneItem } from "@/components/tier/lane-item";
import { Lanes } from "@/components/tier/lanes";
import { TierConfidence } from "@/components/tier/tier-confidence";
import type { Tier } from "@/lib/tiers";

/** A split text in the reader's language: plain data, so that a server action can answer with it. */
export interface SaidSplit {
  text: string;
  evidence: { start: number; end: number; direction: Tier }[];
  packages: { title: string; tier: Tier; probability: number; why?: string; open?: string[] }[];
}

/** A brief in its own words with the evidence underlined, and its packages hanging from the line below. */
export function SplitView({ split }: { split: SaidSplit }) {
  const t = useTranslations("home.own");
  const lane = (tier: Tier) => {
    const own = split.packages.filter((part) => part.tier === tier);
    if (own.length === 0) return <li className="text-ui text-soft">{t(`none.${tier}`)}</li>;
    return own.map((part) => (
      <LaneItem key={part.title}>
        <h4 className="font-serif text-base leading-snug font-[450] wrap-anywhere">{part.title}</h4>
        <TierConfidence tier={tier} probability={part.probability} className="mt-1 block" />
        {part.why ? <p className="mt-2 text-ui wrap-anywhere">{part.why}</p> : null}
        {part.open?.length ? (
          <div className="mt-2 text-ui text-soft">
            <p className="font-medium text-ink">{t("open")}</p>
            <ul className="space-y-1">
              {part.open.map((question) => (
                <li key={question} className="wrap-anywhere">
                  {question}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </LaneItem>
    ));
  };
  return (
    <>
      <EvidenceText
        text={split.text}
        spans={split.evidence}
        legend={false}
        numbered={false}
        className="wrap-anywhere"
      />
      <Lanes className="mt-8" commodity={lane("commodity")} judgment={lane("judgment")} />
    </>
  );
}
