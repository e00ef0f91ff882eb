import type { Tier } from "@/lib/tiers";
import { findConstraints } from "./find-constraints";
import type { Segment } from "./read-segments";
import { verbOf } from "./verbs";

const mostCriteria = 5;

/**
 * Acceptance criteria made from the package's own quantities, formats, examples and listed properties. Each holds words of the
 * package; where the package says nothing checkable there are none. They are written content, so in the brief's language.
 */
export function writeCriteria(
  original: string,
  prepared: string,
  segments: Segment[],
  tier: Tier,
  chinese: boolean,
): string[] {
  const say = chinese ? inChinese : inEnglish;
  const criteria: string[] = [];
  for (const constraint of findConstraints(original, prepared, segments)) {
    const words = clean(constraint.text);
    if (constraint.kind === "volume") criteria.push(say.volume(words));
    if (constraint.kind === "accuracy") criteria.push(say.accuracy(words));
    if (constraint.kind === "format")
      criteria.push(say.format(words.replace(/^(?:in|as|to|into|an?|via)\s+(?:an?\s+)?/i, "")));
    if (constraint.kind === "schedule") criteria.push(say.schedule(words));
  }
  for (const segment of segments) {
    const text = prepared.slice(segment.start, Math.min(segment.end, segment.start + 800));
    const match = reference.exec(text);
    const words = match?.[1]
      ? clean(original.slice(segment.start + match.index, segment.start + match.index + match[0].length))
      : "";
    if (words) criteria.push(say.reference(words));
    const property =
      segment.kind === "detail" || segment.action?.how === "feature" ? propertyOf(original, segment) : "";
    if (property) criteria.push(say.property(property));
  }
  if (tier === "judgment")
    for (const segment of segments) criteria.push(...decisionOf(original, segment, say));
  return [...new Set(criteria)].slice(0, mostCriteria);
}

const reference =
  /\b((?:(?:the|our|my|your|an?) )?(?:attached|existing|provided|supplied|current|reference|sample|example)s? (?:\w+ )?(?:file|files|design|designs|mockups?|template|document|image|images|list|spreadsheet|website|site|video|videos|figma|layout|format|style|examples?|samples?|pdf|excel|sheet|code|script|model|logo|data)|figma (?:files?|designs?|mockups?|page|pages|prototype)|style guide|brand guidelines?|design system)\b|((?:现有|附件|提供的?|参考|样例)[一-鿿]{1,6})/;

function propertyOf(original: string, segment: Segment): string {
  const text = clean(original.slice(segment.start, segment.end)).replace(/[.;,:。；，：]+$/, "");
  const words = text.split(" ").length;
  return text.length <= 110 &&
    (words >= 3 || /[一-鿿]{4}/.test(text)) &&
    !/\?$|^(?:and|or|etc|note)\b/i.test(text)
    ? text
    : "";
}

function decisionOf(original: string, segment: Segment, say: Phrasing): string[] {
  const action = segment.action;
  if (segment.kind !== "work" || !action?.verbClass || !say.decision[action.verbClass]) return [];
  const after = segment.tokens[action.index + 1];
  if (!after || verbOf(after.word)?.form === "base") return [];
  const object = clean(
    original
      .slice(after.start, Math.min(segment.end, after.start + 90))
      .split(/[.;:,(。；，：]|\s(?:that|which|so|to|and|in order|by)\s/)[0] ?? "",
  );
  const cut = object.length > 70 ? object.slice(0, object.lastIndexOf(" ", 70)) : object;
  const phrase = say.decision[action.verbClass];
  return cut.length >= 5 && phrase ? [phrase(cut)] : [];
}

function clean(text: string): string {
  return text
    .replace(/["“”*`_<>]|[\uD800-\uDFFF]|\uFE0F/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

type Phrasing = Record<
  "volume" | "accuracy" | "format" | "schedule" | "reference" | "property",
  (words: string) => string
> & {
  decision: Partial<Record<string, (words: string) => string>>;
};

const inEnglish: Phrasing = {
  volume: (words) => `All of it is there: ${words}`,
  accuracy: (words) => `Measured on a sample you choose: ${words}`,
  format: (words) => `Opens without changes as ${words}`,
  schedule: (words) => `Has run ${words} without a gap over an agreed trial`,
  reference: (words) => `Agrees point by point with ${words}`,
  property: (words) => `Shown working: ${words}`,
  decision: {
    analyse: (words) => `Findings on ${words} come with the evidence behind each`,
    decide: (words) => `The options for ${words} are set side by side, with a reasoned choice`,
    advise: (words) => `Advice to ${words} ends in a list of next steps`,
    improve: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}: measured before and after`,
    design: (words) => `At least two directions for ${words} before one is worked out`,
    lead: (words) => `A short written report on ${words} at every checkpoint`,
  },
};

const inChinese: Phrasing = {
  volume: (words) => `数量齐全：${words}`,
  accuracy: (words) => `由你抽样核对：${words}`,
  format: (words) => `无需改动即可打开：${words}`,
  schedule: (words) => `在约定的试运行期内${words}不间断`,
  reference: (words) => `与${words}逐项一致`,
  property: (words) => `当场演示：${words}`,
  decision: {},
};
