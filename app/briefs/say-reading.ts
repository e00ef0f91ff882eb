import { getTranslations } from "next-intl/server";
import type { ReadingView } from "@/components/briefs/reading-view";
import type { BriefReading } from "@/lib/listings/read-brief";
import { skillName } from "@/lib/skills/catalogue";

/** A reading in the words of the person who looks at it. */
export async function sayReading(reading: BriefReading, locale: string): Promise<ReadingView> {
  const t = await getTranslations("tiering");
  const families = await getTranslations("skills.family");
  const { reason, counter, change, confidence } = reading.explanation;
  return {
    tier: reading.tier,
    probability: reading.probability,
    isUnsure: reading.isUnsure,
    isMixed: reading.isMixed,
    reason: t(reason.key, reason.params),
    counter: counter ? t(counter.key, counter.params) : null,
    change: t(change.key, change.params),
    confidence: t(confidence.key, confidence.params),
    evidence: reading.evidence,
    questions: reading.unknowns.map(({ start, end, text, key, params }) => ({
      start,
      end,
      text,
      question: t(key, params),
    })),
    family: reading.family ? families(reading.family) : null,
    skills: reading.skills.slice(0, 8).map((slug) => skillName(slug, locale)),
  };
}
