import type { Tier } from "@/lib/tiers";
import { detectLanguage } from "./detect-language";
import { findFeatures, type Span } from "./find-features";
import { type Evidence, gatherEvidence } from "./gather-evidence";
import { groupPieces, type Piece } from "./group-pieces";
import { linkPackages } from "./link-packages";
import { cleanTitle, makeTitle } from "./make-title";
import { prepareText } from "./prepare-text";
import { readSegments, type Segment } from "./read-segments";
import { scoreFeatures, tierAt } from "./score-features";
import { shareEffort } from "./share-effort";
import { shippedModel, type TierModel } from "./tier-model";
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
  const prepared = prepareText(text);
  const language = detectLanguage(prepared, context.language);
  if (language === "none") return [];
  if (language === "other") return [untold(text, prepared)];
  const segments = readSegments(prepared);
  const groups = groupPieces(findPieces(prepared, segments, model));
  const efforts = shareEffort(groups);
  const links = linkPackages(prepared, groups);
  const titles = titleAll(text, prepared, groups, segments);
  return groups.map((group, index) => {
    const score = scoreFeatures(findFeatures(prepared, group.segments), model);
    const tier = tierAt(score.probability);
    const title = titles[index] ?? "";
    return {
      title,
      tier,
      probability: score.probability,
      spans: joinSpans(prepared, group.segments),
      evidence: gatherEvidence(text, score.contributions),
      criteria: writeCriteria(text, prepared, group.segments, { tier, title }, language === "zh"),
      dependsOn: links[index] ?? [],
      effort: efforts[index] ?? { share: 1, low: 1, high: 1 },
    };
  });
}

/** Each ask opens a piece; listed details join the ask before them. Without any ask, the nearest thing to one stands for the whole. */
function findPieces(prepared: string, segments: Segment[], model: TierModel): Piece[] {
  const pieces: Piece[] = [];
  const open = (segment: Segment) =>
    pieces.push({ segments: [segment], lead: segment, probability: 0.5, stems: new Set() });
  for (const segment of segments) {
    if (segment.title) continue;
    if (segment.kind === "work") open(segment);
    else if (segment.kind === "detail") {
      const last = pieces[pieces.length - 1];
      if (last) last.segments.push(segment);
      else open(segment);
    }
  }
  if (pieces.length === 0) {
    const rest = segments.filter((segment) => segment.kind === "context" || segment.title);
    const chosen =
      rest.length > 0 ? rest : segments.filter((segment) => segment.kind !== "greeting").slice(0, 1);
    const lead = chosen.find((segment) => segment.title) ?? chosen[0] ?? segments[0];
    if (lead)
      pieces.push({
        segments: chosen.length > 0 ? chosen.slice(0, 6) : [lead],
        lead,
        probability: 0.5,
        stems: new Set(),
      });
  }
  return pieces.map((piece) => ({
    ...piece,
    probability: scoreFeatures(findFeatures(prepared, piece.segments), model).probability,
    stems: stemsOf(piece.lead),
  }));
}

/** The words that carry the action, from its verb on. */
function stemsOf({ tokens, action }: Segment): Set<string> {
  return new Set(
    tokens
      .slice(action?.index ?? 0)
      .filter((token) => token.word.length > 3)
      .map((token) => token.stem),
  );
}

/** The first of its group's pieces that names the work; else the title over the brief; else the words as they stand. */
function titleAll(text: string, prepared: string, groups: Piece[], segments: Segment[]): string[] {
  const written = segments.find((segment) => segment.title);
  const overBrief = written ? cleanTitle(text.slice(written.start, written.end)) : "";
  const taken = new Set<string>();
  return groups.map((group) => {
    const own = [group.lead, ...group.segments].map((segment) => titleOf(text, prepared, segment));
    const plain = shorten(text.slice(group.lead.start, group.lead.end).replace(/\s+/g, " ").trim());
    const title =
      [...own, overBrief, plain].find((one) => one !== "" && !taken.has(one.toLowerCase())) ?? plain;
    taken.add(title.toLowerCase());
    return title;
  });
}

function titleOf(text: string, prepared: string, segment: Segment): string {
  if (segment.action?.how === "person" && !segment.title) return "";
  const named = segment.action?.how === "asked" || segment.action?.how === "opening";
  return segment.title && !named
    ? cleanTitle(text.slice(segment.start, segment.end))
    : makeTitle(text, prepared, segment);
}

function shorten(text: string): string {
  if (text.length <= 60) return text;
  const at = text.lastIndexOf(" ", 60);
  return at > 20 ? text.slice(0, at) : [...text].slice(0, 40).join("");
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
