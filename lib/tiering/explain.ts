import type { Assessment } from "./assess-text";
import type { Unknown } from "./find-unknowns";
import type { Evidence } from "./gather-evidence";

export type Sentence = { key: string; params: Record<string, string | number> };
export type Explanation = {
  /** Why this tier, with the words that weighed most. */
  reason: Sentence;
  /** The strongest words for the other tier, if any. */
  counter?: Sentence;
  /** What in the brief would change it. */
  change: Sentence;
  /** The probability in words and as a whole percentage of the shown tier. */
  confidence: Sentence;
};

type Explained = Pick<Assessment, "tier" | "probability" | "evidence"> &
  Partial<Pick<Assessment, "unsure" | "subKind">> & { unknowns?: readonly Pick<Unknown, "params">[] };

/** The decision in plain words, as message keys (namespace tiering) with the client's own words as params. Works for a text and for a package. */
export function explain(assessment: Explained): Explanation {
  const { tier, unsure } = assessment;
  if (unsure)
    return {
      reason: { key: `reason.unsure.${unsure}`, params: {} },
      change: { key: `change.unsure.${unsure}`, params: {} },
      confidence: { key: "confidence.none", params: {} },
    };
  const own = strongest(assessment.evidence, tier);
  const other = strongest(assessment.evidence, tier === "judgment" ? "commodity" : "judgment");
  const [first, second] = own;
  const [against] = other;
  return {
    reason: reasonOf(assessment, first, second),
    ...(against && { counter: { key: `counter.${against.direction}`, params: { words: quote(against) } } }),
    change: changeOf(assessment, first),
    confidence: confidenceOf(assessment),
  };
}

function strongest(evidence: Evidence[], direction: Evidence["direction"]): Evidence[] {
  return evidence.filter((item) => item.direction === direction).sort((a, b) => b.weight - a.weight);
}

function reasonOf(
  { tier, subKind }: Explained,
  first: Evidence | undefined,
  second: Evidence | undefined,
): Sentence {
  if (!first) return { key: `reason.${tier}.none`, params: {} };
  const kind = subKind ?? "any";
  return second
    ? { key: `reason.${tier}.two`, params: { kind, first: quote(first), second: quote(second) } }
    : { key: `reason.${tier}.one`, params: { kind, first: quote(first) } };
}

function changeOf({ tier, unknowns }: Explained, first: Evidence | undefined): Sentence {
  const [open] = unknowns ?? [];
  if (tier === "judgment" && open)
    return { key: "change.judgment.unknown", params: { words: open.params.words } };
  return first
    ? { key: `change.${tier}.words`, params: { words: quote(first) } }
    : { key: `change.${tier}.none`, params: {} };
}

/** How sure the shown tier is, in words (namespace tiering) with the percentage. `probability` is that of judgment. */
export function confidenceOf({ tier, probability }: Pick<Explained, "tier" | "probability">): Sentence {
  const ofTier = tier === "judgment" ? probability : 1 - probability;
  const percent = Math.min(99, Math.max(1, Math.round(ofTier * 100)));
  const level =
    ofTier >= 0.9 ? "nearlySure" : ofTier >= 0.75 ? "likely" : ofTier > 0.6 ? "leaning" : "borderline";
  return { key: `confidence.${level}`, params: { percent, tier } };
}

/** Long passages are shown by their first words. */
function quote({ text }: Evidence): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= 60) return plain;
  const at = plain.lastIndexOf(" ", 60);
  return `${plain.slice(0, at > 20 ? at : 60)}…`;
}
