import { useTranslations } from "next-intl";
import { langOf } from "@/components/listings/own-language";
import { EvidenceText } from "@/components/tier/evidence-text";
import { packageWords } from "@/components/tier/package-words";
import { TierBadge } from "@/components/tier/tier-badge";
import { TierReasons } from "@/components/tier/tier-reasons";
import { notableEvidence } from "@/lib/listings/notable-evidence";
import type { PackageView } from "@/lib/listings/queries";

export interface PackageReadingProps {
  part: Pick<
    PackageView,
    "tier" | "modelTier" | "modelProbability" | "spans" | "evidence" | "unknowns" | "decision"
  >;
  /** The whole brief: what the package's spans count into. */
  text: string;
  language: string;
  as?: "h2" | "h3";
}

/** A package as one judges its tier: its own words with the evidence in them, and what the model made of them. */
export function PackageReading({ part, text, language, as: Heading = "h3" }: PackageReadingProps) {
  const t = useTranslations("ui.tier");
  const { words, evidence } = packageWords(text, part.spans, notableEvidence(part.evidence));
  return (
    <div className="min-w-0">
      <Heading className="text-lg">{t("ownWords")}</Heading>
      <div lang={langOf(language)} className="mt-3 wrap-anywhere">
        <EvidenceText text={words} spans={evidence} numbered={false} />
      </div>
      <div className="mt-6 border-t border-line pt-4">
        <p className="mb-2">
          <TierBadge tier={part.modelTier} probability={part.modelProbability} />
        </p>
        <TierReasons part={part} />
      </div>
    </div>
  );
}
