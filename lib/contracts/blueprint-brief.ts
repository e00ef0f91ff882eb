import type { BlueprintContent } from "@/lib/contracts/kind-schemas";
import { descriptionStart, type Span } from "@/lib/listings/brief-text";
import type { PlannedPackage } from "@/lib/listings/plan-packages";

/** What stands above the parts of the brief, in its own language. */
export interface BriefHeadings {
  nonGoals: string;
  risks: string;
  acceptanceTests: string;
}

/**
 * The brief that a blueprint becomes, word for word, and where in it each package's words and risks stand. Goals open
 * it; risks that were named for the whole belong to every package. Pure.
 */
export function blueprintBrief(
  blueprint: BlueprintContent,
  headings: BriefHeadings,
): { title: string; description: string; packages: PlannedPackage[] } {
  const { title, goals, nonGoals, packages, risks, acceptanceTests } = blueprint;
  const paper = writeOn(descriptionStart(title));
  paper.list(goals);
  const placed = packages.map((part) => {
    const spans = [paper.block(`${part.title}\n${part.text}`)];
    return { part, spans, risks: part.risks.length > 0 ? paper.list(part.risks, headings.risks) : [] };
  });
  if (nonGoals.length > 0) paper.list(nonGoals, headings.nonGoals);
  paper.list(acceptanceTests, headings.acceptanceTests);
  const ofAll = risks.length > 0 ? paper.list(risks, headings.risks) : [];
  return {
    title,
    description: paper.text(),
    packages: placed.map(({ part, spans, risks: own }) => ({
      title: part.title,
      tier: part.tier,
      tierReason: part.tierReason || part.text,
      spans,
      criteria: part.criteria,
      risks: [...own, ...ofAll],
      budgetMinor: part.highMinor,
      days: part.days,
    })),
  };
}

/** Writes blocks with a blank line between them, and tells where each stands; offsets count from `start`. */
function writeOn(start: number) {
  let written = "";
  const block = (words: string): Span => {
    const from = written === "" ? 0 : written.length + 2;
    written = written === "" ? words : `${written}\n\n${words}`;
    return { start: start + from, end: start + from + words.length };
  };
  return {
    block,
    /** One line each; answers where the words of each stand. */
    list(lines: readonly string[], heading?: string): Span[] {
      const head = heading ? `${heading}\n` : "";
      const place = block(head + lines.map((line) => `- ${line}`).join("\n"));
      let at = place.start + head.length;
      return lines.map((line) => {
        const span = { start: at + 2, end: at + 2 + line.length };
        at = span.end + 1;
        return span;
      });
    },
    text: () => written,
  };
}
