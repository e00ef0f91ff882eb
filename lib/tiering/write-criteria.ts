import type { Tier } from "@/lib/tiers";
import { findConstraints } from "./find-constraints";
import type { Segment } from "./read-segments";
import { type VerbClass, verbOf } from "./verbs";

const mostCriteria = 5;

/**
 * Acceptance criteria made from the package's own quantities, formats, examples and listed properties. Each holds words of the
 * package; where the package says nothing checkable there are none. They are written content, so in the brief's language.
 */
export function writeCriteria(
  original: string,
  prepared: string,
  segments: Segment[],
  named: { tier: Tier; title: string },
  chinese: boolean,
): string[] {
  const say = chinese ? inChinese : inEnglish;
  const criteria: string[] = [];
  for (const constraint of findConstraints(original, prepared, segments)) {
    const words = clean(constraint.text);
    if (constraint.kind === "volume" && !endsOpen.test(words)) criteria.push(say.volume(words));
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
    const limit = segment.kind === "detail" ? limitOf(original, segment) : "";
    if (limit) {
      criteria.push(say.limit(limit));
      continue;
    }
    const property =
      segment.kind === "detail" || segment.action?.how === "feature" ? propertyOf(original, segment) : "";
    if (property) criteria.push(say.property(property));
  }
  if (named.tier === "judgment" || criteria.length === 0) criteria.push(...resultOf(named, say));
  return [...new Set(criteria)].slice(0, mostCriteria);
}

/** A number whose noun was not found. */
const endsOpen =
  /\b(?:short|different|separate|new|main|key|simple|more|other|level|medium|large|small|long|full|min|max|different|additional|plus|part|total)$/i;

const reference =
  /\b((?:(?:the|our|my|your|an?) )?(?:attached|existing|provided|supplied|current|reference|sample|example)s? (?:\w+ )?(?:file|files|design|designs|mockups?|template|document|image|images|list|spreadsheet|website|site|video|videos|figma|layout|format|style|examples?|samples?|pdf|excel|sheet|code|script|model|logo|data)|figma (?:files?|designs?|mockups?|page|pages|prototype)|style guide|brand guidelines?|design system)\b|((?:现有|附件|提供的?|参考|样例)[一-鿿]{1,6})/;

/** A listed property of the result; statements about who provides, applies or calls are none. */
function propertyOf(original: string, segment: Segment): string {
  const text = clean(original.slice(segment.start, segment.end))
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/(?:[.;,:。；，：]|\s(?:and|or))+$/, "");
  const words = text.split(" ").length;
  if (text.length > 110 || !(words >= 3 || /[一-鿿]{4}/.test(text)) || /\?$/.test(text)) return "";
  return /^(?:and|or|etc|note|examples?|i|we|you|i'd|i'm|please|if|my|this is|there|it (?:is|will come))\b|\b(?:freelancers?|will be (?:provided|supplied|considered|given|shared)|can be supplied|supplied to|call|you will|experience|opportunity|price|discuss(?:ed)?|i (?:have|need|want)|we (?:have|need|want))\b/i.test(
    text,
  )
    ? ""
    : text;
}

/** A condition or a limit on the work, as it stands. */
function limitOf(original: string, segment: Segment): string {
  const text = clean(original.slice(segment.start, segment.end)).replace(/[.;。；]+$/, "");
  return text.length <= 140 &&
    /^(?:if|unless|in case|no|not|never|don't|do not|nothing)\b|^(?:不得|不要|不能|如果)/i.test(text)
    ? text
    : "";
}

/** What the work must leave behind, said about the object that the title names. */
function resultOf({ tier, title }: { tier: Tier; title: string }, say: Phrasing): string[] {
  const words = title.split(" ");
  const first = verbOf((words[0] ?? "").toLowerCase());
  let at = 1;
  while (
    at < words.length - 1 &&
    (/^(?:up|out|and|&|or|our|the|your|my|a|an)$/i.test(words[at] ?? "") ||
      ((/,$/.test(words[at - 1] ?? "") || /^(?:and|&|or)$/i.test(words[at - 1] ?? "")) &&
        verbOf((words[at] ?? "").toLowerCase().replace(/,$/, ""))))
  )
    at++;
  const object = words
    .slice(at)
    .join(" ")
    .replace(/^[,\s]+/, "");
  const phrase = first?.form === "base" ? say[tier][first.verbClass] : undefined;
  return phrase && object.length >= 5 && !/^(?:with|to|on|in|for|at|of|it|its|them)\b/i.test(object)
    ? [phrase(object)]
    : [];
}

function clean(text: string): string {
  return text
    .replace(/["“”*`_<>]|[\uD800-\uDFFF]|\uFE0F/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

type Phrasing = Record<
  "limit" | "volume" | "accuracy" | "format" | "schedule" | "reference" | "property",
  (words: string) => string
> &
  Record<Tier, Partial<Record<VerbClass, (words: string) => string>>>;

const inEnglish: Phrasing = {
  limit: (words) => `Kept to: ${words}`,
  volume: (words) => `All of it is there: ${words}`,
  accuracy: (words) => `Measured on a sample you choose: ${words}`,
  format: (words) => `Opens without changes as ${words}`,
  schedule: (words) => `Kept up without a gap over an agreed trial: ${words}`,
  reference: (words) => `Agrees point by point with ${words}`,
  property: (words) => `Present and checked: ${words}`,
  commodity: {
    build: (words) => `Complete, and tried by you from start to finish: ${words}`,
    setup: (words) => `Runs in your own account, with the steps written down: ${words}`,
    fix: (words) => `Does not come back when provoked the way it was found: ${words}`,
    convert: (words) => `Ten places picked by you agree with the source: ${words}`,
    collect: (words) => `Ten entries picked by you agree with their source: ${words}`,
    enter: (words) => `Ten entries picked by you are right: ${words}`,
    write: (words) => `Read by somebody of your choice without a question: ${words}`,
    design: (words) => `Shown at the sizes it will be used in: ${words}`,
    analyse: (words) => `Each figure can be traced to the data: ${words}`,
    test: (words) => `A list of what was tried and what came out: ${words}`,
    maintain: (words) => `Up to date on a day picked by you: ${words}`,
    report: (words) => `Adds up against the raw figures: ${words}`,
    record: (words) => `Plays from start to end without a fault: ${words}`,
    people: (words) => `Each contact logged with its outcome: ${words}`,
  },
  judgment: {
    build: (words) => `A first version to react to before the rest is made: ${words}`,
    write: (words) => `An outline agreed before it is written out: ${words}`,
    people: (words) => `Each conversation summed up in writing: ${words}`,
    advise: (words) => `The advice in writing, with what it rests on: ${words}`,
    analyse: (words) => `Findings on ${words}, each with the evidence behind it`,
    decide: (words) => `Options for ${words} side by side, with a reasoned choice`,
    improve: (words) => `Measured before and after: ${words}`,
    design: (words) => `Two directions for ${words} before one is worked out`,
    lead: (words) => `A short written report at every checkpoint on ${words}`,
  },
};

const inChinese: Phrasing = {
  limit: (words) => `始终遵守：${words}`,
  volume: (words) => `数量齐全：${words}`,
  accuracy: (words) => `由你抽样核对：${words}`,
  format: (words) => `无需改动即可打开：${words}`,
  schedule: (words) => `在约定的试运行期内${words}不间断`,
  reference: (words) => `与${words}逐项一致`,
  property: (words) => `已完成并逐项核对：${words}`,
  commodity: {},
  judgment: {},
};
