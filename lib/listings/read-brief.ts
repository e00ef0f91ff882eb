import { briefText } from "@/lib/listings/brief-text";
import { longestDescription, longestTitle, mostSkills } from "@/lib/listings/limits";
import { notableEvidence } from "@/lib/listings/notable-evidence";
import type { EvidenceQuote, UnknownQuote } from "@/lib/listings/work-packages";
import type { Family } from "@/lib/skills/families";
import { familyOfText } from "@/lib/skills/family-of-text";
import { skillSlugsIn } from "@/lib/skills/find-skills";
import { assessText } from "@/lib/tiering/assess-text";
import { type Explanation, explain } from "@/lib/tiering/explain";
import type { Tier } from "@/lib/tiers";

/** What the model says about a text while it is being written. Offsets count into `briefText`. */
export interface BriefReading {
  tier: Tier;
  probability: number;
  isUnsure: boolean;
  isMixed: boolean;
  explanation: Explanation;
  evidence: EvidenceQuote[];
  unknowns: UnknownQuote[];
  family: Family | null;
  skills: string[];
}

const mostEvidence = 24;

/** Reads a draft as it stands; nothing is stored. Pure. */
export function readBrief(brief: { title: string; description: string }): BriefReading {
  const text = briefText({
    title: brief.title.slice(0, longestTitle),
    description: brief.description.slice(0, longestDescription),
  });
  const assessment = assessText(text);
  return {
    tier: assessment.tier,
    probability: assessment.probability,
    isUnsure: assessment.unsure !== undefined,
    isMixed: assessment.mixed,
    explanation: explain(assessment),
    evidence: notableEvidence(assessment.evidence).slice(0, mostEvidence),
    unknowns: assessment.unknowns,
    family: familyOfText(text),
    skills: skillSlugsIn(text).slice(0, mostSkills),
  };
}
