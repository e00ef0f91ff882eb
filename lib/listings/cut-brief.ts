import { briefText, type Span } from "@/lib/listings/brief-text";
import { divideBudget } from "@/lib/listings/budget-lines";
import { mostSkills } from "@/lib/listings/limits";
import { findUnknownsIn, textOfSpans } from "@/lib/listings/read-package";
import type { PackageFacts } from "@/lib/listings/work-packages";
import { getSkill } from "@/lib/skills/catalogue";
import { familyOfText } from "@/lib/skills/family-of-text";
import { skillSlugsIn } from "@/lib/skills/find-skills";
import { assessText } from "@/lib/tiering/assess-text";
import { splitBrief } from "@/lib/tiering/split-brief";

interface Brief {
  title: string;
  description: string;
  family: string;
  /** What the client says is needed. */
  skills: readonly string[];
  budgetMaxMinor: number | null;
}

/** A brief cut into packages by the model, each with a budget line and the skills its words name. Pure. */
export function cutBrief(brief: Brief): PackageFacts[] {
  const text = briefText(brief);
  const parts = splitBrief(text);
  const { unknowns, version } = assessText(text);
  const lines = divideBudget(
    brief.budgetMaxMinor,
    parts.map((part) => part.effort.share),
  );
  return parts.map((part, index) => ({
    id: null,
    title: part.title.slice(0, 200),
    tier: part.tier,
    modelTier: part.tier,
    modelProbability: part.probability,
    modelVersion: version,
    tierDecidedAt: null,
    spans: part.spans,
    evidence: part.evidence,
    unknowns: findUnknownsIn(unknowns, part.spans),
    criteria: part.criteria,
    dependsOn: part.dependsOn,
    effort: part.effort,
    budgetMinor: lines[index] ?? 0,
    ...fieldOf(text, part.spans, brief),
    editedAt: null,
    budgetSetAt: null,
  }));
}

/**
 * The family and skills that a package's own words name; the family of the whole where they name none. Words that name nothing
 * that was listed for that field were hardly meant as a trade ("articles"), so what was listed is asked for as well.
 */
export function fieldOf(
  text: string,
  spans: readonly Span[],
  whole: Pick<Brief, "family" | "skills">,
): { family: string; skills: string[] } {
  const words = textOfSpans(text, spans);
  const family = familyOfText(words) ?? whole.family;
  const named = skillSlugsIn(words);
  const listed = whole.skills.filter((slug) => getSkill(slug)?.family === family);
  const isListed = named.some((slug) => listed.includes(slug));
  return { family, skills: (isListed ? named : [...named, ...listed]).slice(0, mostSkills) };
}
