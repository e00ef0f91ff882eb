import type { Segment } from "./read-segments";
import { type Token, tokenize } from "./tokens";
import { verbOf } from "./verbs";

const mostWords = 12;
const mostUnits = 78;

/** A package title in the brief's own words: verb and object, cut at a natural end, never within a word. "" where the piece gives none. */
export function makeTitle(original: string, prepared: string, segment: Segment): string {
  if (segment.chinese) return chineseTitle(original.slice(segment.start, segment.end));
  if (segment.action?.how === "feature") return "";
  const from = segment.action?.index ?? 0;
  const tokens = segment.tokens.slice(from, from + 24);
  if (opensBadly.test(tokens[0]?.word ?? "")) return "";
  const kept = dropTail(prepared, takePhrase(prepared, tokens));
  const first = kept[0];
  const last = kept[kept.length - 1];
  if (!first || !last || isBare(kept) || opensBadly.test(first.word)) return "";
  const whole = original.slice(segment.start, segment.end);
  const base =
    segment.action?.base && first === segment.tokens[segment.action.index]
      ? segment.action.base
      : original.slice(first.start, first.end);
  const after = original.slice(first.end, last.end).replace(/^\s+(?:me|us)\b/i, "");
  const rest = verbOf(first.word)?.form === "ing" ? baseAfterAnd(after) : after;
  return capitalize(tidy(isShouted(whole) ? calm(`${base}${rest}`) : `${base}${rest}`));
}

/** Words with which no work begins. */
const opensBadly =
  /^(?:i|i'd|i'm|i've|we|we'd|we've|you|you'd|it|there|this|that|these|those|he|she|they|if|is|are|was|were|be|been|do|does|did|don't|can|could|would|should|must|may|might|not|same|good|how|so|but|because)$/;

/** "Gathering and analyzing needs" reads "Gather and analyze needs". */
function baseAfterAnd(rest: string): string {
  return rest.replace(
    /((?:^|\s)(?:and|&|or)\s+|,\s+(?:and\s+)?)([A-Za-z-]+ing)\b/g,
    (found, joint: string, word: string) => {
      const verb = verbOf(word.toLowerCase());
      return verb?.form === "ing" ? `${joint}${verb.base}` : found;
    },
  );
}

/** The title that a person wrote over the brief, without "needed", "expert" and the like. */
export function cleanTitle(title: string): string {
  const line = title.split("\n")[0] ?? "";
  const stripped = line
    .replace(/&amp;/g, "&")
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, " ")
    .replace(
      /\b(?:urgent(?:ly)?|asap|needed|wanted|required|hiring|looking for|seeking|(?:we|i) (?:are )?(?:need|want|looking for)|help (?:me )?(?:with|to)|need(?:ed)? (?:a|an|help)?)\b[:!,]?/gi,
      " ",
    )
    .replace(/^[\s:;,.|\-–—]+|[\s:;,.|!\-–—]+$/g, "")
    .replace(/\s{2,}/g, " ");
  if (/^[^?]{8,90}\?$/.test(stripped)) return stripped.slice(0, -1).trim();
  const tokens = tokenize(stripped.toLowerCase());
  if (tokens.length === 0) return /[一-鿿]/.test(stripped) ? chineseTitle(stripped) : "";
  const kept = dropTail(
    stripped.toLowerCase(),
    takePhrase(stripped.toLowerCase(), tokens.slice(0, 24), true),
  );
  const [first] = kept;
  const last = kept[kept.length - 1];
  if (!first || !last) return "";
  const text = stripped.slice(first.start, last.end);
  return capitalize(tidy(isShouted(text) ? calm(text) : text));
}

function takePhrase(prepared: string, tokens: Token[], lenient = false): Token[] {
  const kept: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = kept[kept.length - 1];
    const gap = before ? prepared.slice(before.end, token.start) : "";
    if (
      before &&
      kept.length >= 2 &&
      (/[.;:!?()[\]\n—|•"✅]/.test(gap) ||
        (/,/.test(gap) &&
          !lenient &&
          kept.length >= 3 &&
          !isHyphened(prepared, before) &&
          !listGoesOn(prepared, tokens, i) &&
          !/^(?:a|an|the)$/.test(kept[kept.length - 2]?.word ?? ""))) &&
      !/^\.$/.test(gap)
    )
      break;
    if (before && gap.length > 3 && /\s-\s/.test(gap)) break;
    if (before && /[([]/.test(gap)) break;
    if (before && /^(?:and|or)$/.test(token.word) && prepared.charAt(token.end) === ",") break;
    const opens = kept.length <= 3 && emptyNouns.has(before?.word ?? "");
    const vague =
      opens ||
      (kept.length <= 4 && relatives.has(before?.word ?? "")) ||
      (kept.length <= 3 && /^(?:that|which)$/.test(token.word)) ||
      (modals.test(token.word) && kept.some(({ word }) => asksWhat.test(word)));
    if (
      kept.length >= 2 &&
      stopAt.has(token.word) &&
      !(vague && (relatives.has(token.word) || modals.test(token.word)))
    )
      break;
    if (
      kept.length >= 3 &&
      !vague &&
      (token.word === "to" || token.word === "and" || token.word === "by" || token.word === "for") &&
      opensVerb(tokens[i + 1])
    )
      break;
    if (token.end - (kept[0]?.start ?? token.start) > mostUnits || kept.length >= mostWords)
      return backToBoundary(kept);
    kept.push(token);
  }
  return kept;
}

/** "Create a tool" says nothing yet: the phrase goes on to what it is for. */
const emptyNouns = new Set(
  "program solution solutions system tool platform app application website site script bot interface model service software product".split(
    " ",
  ),
);
const modals = /^(?:must|should|will|would|can|i|we)$/;
const asksWhat = /^(?:that|what|which|how|whether|why|whom|who|where)$/;
const relatives = new Set(["that", "which", "where", "will", "can", "should", "must"]);

const stopAt = new Set(
  "that which who whose so because while where when if via such including whereas since then but however thereby ensuring allowing enabling must should will would can i we please as".split(
    " ",
  ),
);

/** "a low-latency, quiet engine": after such an adjective the noun is still to come. */
function isHyphened(prepared: string, token: Token): boolean {
  return prepared.charAt(token.start - 1) === "-" && !/\s/.test(prepared.charAt(token.start - 2));
}

/** "efficient, reusable, and testable code": a comma in a list of single words does not end the phrase. */
function listGoesOn(prepared: string, tokens: Token[], i: number): boolean {
  for (const [before, after] of [
    [i, i + 1],
    [i + 1, i + 2],
  ] as const) {
    const [left, right] = [tokens[before], tokens[after]];
    if (
      left &&
      right &&
      (/,/.test(prepared.slice(left.end, right.start)) ||
        right.word === "and" ||
        right.word === "or" ||
        left.word === "and")
    )
      return true;
  }
  return false;
}

function opensVerb(token: Token | undefined): boolean {
  const form = token && verbOf(token.word)?.form;
  return form === "base" || form === "ing";
}

/** Cut for length: end before the last preposition, so that the phrase stays whole. */
function backToBoundary(kept: Token[]): Token[] {
  for (let i = kept.length - 1; i >= 4; i--) if (boundary.has(kept[i]?.word ?? "")) return kept.slice(0, i);
  return kept;
}

const boundary = new Set(
  "in on for with from to of at by into using across within between through about under over".split(" "),
);
const trailing = new Set(
  "a an the of for to and or in on with from by our my your their its his her that this these those as at into is are be will various several some any using based via all each such new more other very also it you we i who between across within through about whose what which how whether why whom plus instead both either and/or well than not no if per".split(
    " ",
  ),
);

function dropTail(prepared: string, tokens: Token[]): Token[] {
  const kept = [...tokens];
  while (kept.length > 1 && trailing.has(kept[kept.length - 1]?.word ?? "")) kept.pop();
  while (
    kept.length > 2 &&
    trailing.has(kept[0]?.word ?? "") &&
    !/^(?:all|new|other|more)$/.test(kept[0]?.word ?? "")
  )
    kept.shift();
  const last = kept.pop();
  if (last) kept.push({ ...last, end: wordEnd(prepared, last.end) });
  return kept;
}

function wordEnd(prepared: string, from: number): number {
  let end = from;
  while (end < prepared.length && end - from < 20 && /[\p{L}\p{N}+#-]/u.test(prepared.charAt(end))) end++;
  return end;
}

/** A verb with nothing but a pronoun behind it names no work. */
function isBare(tokens: Token[]): boolean {
  const words = tokens.map((token) => token.word);
  return (
    words.every(
      (word, i) =>
        (i === 0 && verbOf(word) !== undefined && words.length > 1) ||
        /^(?:it|this|that|them|these|those|us|me|you|something|things?|work|job|project|task|following|one|help|up|out|all|ones|0)$/.test(
          word,
        ),
    ) || words.length < 2
  );
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, "");
  return letters.length > 8 && letters.replace(/[a-z]/g, "").length > 0.75 * letters.length;
}

const acronyms =
  /\b(?:api|seo|crm|erp|aws|gcp|csv|pdf|psd|html|css|php|sql|ui|ux|url|ai|ml|usa|uk|eu|b2b|b2c|saas|mvp|faq|kpi|roi|sms|vba|cad|nft|qa|hr|pr|tv|3d|2d)\b/g;

function calm(text: string): string {
  return text.toLowerCase().replace(acronyms, (word) => word.toUpperCase());
}

function tidy(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "")
    .replace(/["“”*`_<>]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** With a capital letter at the start, unless it is a name such as iOS. */
export function capitalize(text: string): string {
  return /^[a-z]+[A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

const chineseLead =
  /^(?:[\s\d.、，,：:（(）)•·*-]|我们|我|本公司|公司|现在|目前|现|主要|首先|其次|然后|最后|再|并且|并|同时|以及|另外|还要|还|您|需要|需|想要|想|希望|要|请|麻烦|帮我们|帮我|帮忙|能够|能|可以|有人|找人|找一位|找一个|寻找|寻|招聘|招|负责|来|协助){1,12}/;

function chineseTitle(text: string): string {
  const clause = (text.replace(chineseLead, "").split(/[，。；！？,.;!?\n：:]/)[0] ?? "").trim();
  return tidy(clause.length <= 22 ? clause : cutChinese(clause));
}

function cutChinese(clause: string): string {
  const at = Math.max(
    ...["、", "和", "与", "并", "及", "（", " "].map((mark) => clause.slice(0, 24).lastIndexOf(mark)),
  );
  return at >= 6 ? clause.slice(0, at) : [...clause].slice(0, 22).join("");
}
