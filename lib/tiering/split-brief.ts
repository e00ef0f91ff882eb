import type { Tier } from "@/lib/tiers";
import type { Span } from "./find-features";
import { type Evidence, gatherEvidence } from "./gather-evidence";
import { linkPackages } from "./link-packages";
import { readBrief } from "./read-brief";
import type { Segment } from "./read-segments";
import { tierAt } from "./score-features";
import { shippedModel, type TierModel } from "./tier-model";
import { tierPackages } from "./tier-packages";
import { shorten, titlePackages } from "./title-packages";
import { writeCriteria } from "./write-criteria";

export type Effort = { share: number; low: number; high: number };

export type BriefPackage = {
  title: string;
  tier: Tier;
  probability: number;
  /** The sentences it came from: UTF-16 offsets into the text as given, in order, without overlaps. */
  spans: Span[];
  evidence: Evidence[];
  criteria: string[];
  /** Indexes of earlier packages whose result it needs. */
  dependsOn: number[];
  /** Share of the whole effort with its range; the shares of a brief add up to 1. */
  effort: Effort;
};

/**
 * Cuts a brief into one to eight work packages. A text without words gives none; a text in another language, or one that asks for
 * nothing in particular, gives one. Pure and deterministic; greetings, pay, the company and the person belong to no package.
 */
export function splitBrief(
  text: string,
  context: { language?: "en" | "zh" } = {},
  model: TierModel = shippedModel,
): BriefPackage[] {
  const read = readBrief(text, context.language, model);
  const { prepared, language, segments } = read;
  if (language === "none") return [];
  if (language === "other") return [untold(text, prepared)];
  const packages = tierPackages(read, model);
  const groups = packages.map(({ group }) => group);
  const links = linkPackages(prepared, groups);
  const titles = titlePackages(text, prepared, groups, segments);
  return packages.map(({ group, score, effort }, index) => {
    const tier = tierAt(score.probability);
    const title = titles[index] ?? "";
    const spans = joinSpans(prepared, group.segments);
    return {
      title,
      tier,
      probability: score.probability,
      spans,
      // A vague part is read in the light of the whole brief; what is shown as its evidence are its own words.
      evidence: gatherEvidence(text, score.contributions, spans),
      criteria: writeCriteria(text, prepared, group.segments, { tier, title }, language === "zh"),
      dependsOn: links[index] ?? [],
      effort,
    };
  });
}

/** Spans of neighbouring sentences are joined, so that the editor shows whole passages. */
function joinSpans(prepared: string, segments: Segment[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of [...segments].sort((a, b) => a.start - b.start)) {
    const last = spans[spans.length - 1];
    if (
      last &&
      /^[\s,;]*(?:and\s|then\s)?$/.test(prepared.slice(last.end, start)) &&
      !prepared.slice(last.end, start).includes("\n")
    )
      last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

function untold(text: string, prepared: string): BriefPackage {
  const start = prepared.search(/\S/);
  const end = prepared.trimEnd().length;
  return {
    title: shorten((text.slice(start, end).split("\n")[0] ?? "").trim()),
    tier: "judgment",
    probability: 0.5,
    spans: [{ start, end }],
    evidence: [],
    criteria: [],
    dependsOn: [],
    effort: { share: 1, low: 1, high: 1 },
  };
}
