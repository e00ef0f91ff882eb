import { type Line, trimSpan } from "./cut-lines";
import { ambiguousVerbs, verbOf } from "./verbs";

export type Piece = { start: number; end: number; line: number };

/** Cuts a line into sentences, and a sentence that strings several actions together into one piece per action. */
export function cutSentences(prepared: string, line: Line, index: number): Piece[] {
  const pieces: Piece[] = [];
  let start = line.start;
  for (let i = line.start; i < line.end; i++) {
    if (!endsSentence(prepared, i, line.end)) continue;
    pieces.push(...cutActions(prepared, start, i + 1, index));
    start = i + 1;
  }
  if (start < line.end) pieces.push(...cutActions(prepared, start, line.end, index));
  return pieces;
}

function endsSentence(prepared: string, i: number, end: number): boolean {
  const unit = prepared.charAt(i);
  if ("。！？；".includes(unit)) return true;
  if (!".!?;".includes(unit)) return false;
  const next = prepared.charAt(i + 1);
  if (i + 1 < end && !/[\s"')]/.test(next) && !(unit !== "." && /\p{L}/u.test(next)) && !/[一-鿿]/.test(next))
    return false;
  return (
    unit !== "." ||
    !/(?:^|[\s(])(?:e\.g|i\.e|etc|vs|incl|approx|mr|mrs|dr|st|no|inc|ltd|[a-z]|\d{1,2})$/.test(
      prepared.slice(Math.max(0, i - 8), i),
    )
  );
}

const joint =
  /(?:,\s*(?:and\s+|then\s+|&\s+|and\s+then\s+)?|\s(?:and|then|&|and\s+then|as\s+well\s+as)\s+)(?:(?:also|finally|then|to|finally,)\s+){0,2}([a-z-]{2,20})\b/g;

/** "Scrape the shop, clean the data and write a report" is three pieces of work in one sentence. */
function cutActions(prepared: string, start: number, end: number, line: number): Piece[] {
  const cuts: number[] = [];
  const sentence = prepared.slice(start, end);
  let from = 0;
  joint.lastIndex = 0;
  for (let match = joint.exec(sentence); match; match = joint.exec(sentence)) {
    const word = match[1] ?? "";
    const verb = verbOf(word);
    const before = sentence.slice(from, match.index);
    if (
      !verb ||
      !opensAction(sentence, match.index + match[0].length, verb.form, word) ||
      !hasAction(before, verb.form)
    )
      continue;
    const wordAt = match.index + match[0].length - word.length;
    cuts.push(wordAt);
    from = wordAt;
  }
  const zh = chineseCuts(sentence);
  const bounds = [0, ...[...cuts, ...zh].sort((a, b) => a - b), sentence.length];
  return bounds.slice(1).flatMap((to, i) => {
    const span = trimSpan(prepared, start + (bounds[i] ?? 0), start + to);
    return span.end > span.start ? [{ ...span, line }] : [];
  });
}

/** The word after a verb must start its object: otherwise "design, test and deploy apps" would fall apart. */
function opensAction(sentence: string, after: number, form: string, word: string): boolean {
  const rest = sentence.slice(after, after + 60);
  if (form !== "base" && form !== "ing") return false;
  if (!/^\s+[a-z0-9"(]/.test(rest) || /^\s+(?:and|or|of|is|are|was|were|from|,)\b/.test(rest)) return false;
  if (rest.split(/[.,;]/)[0]?.trim().split(/\s+/).length === 0) return false;
  return (
    !ambiguousVerbs.has(word) || /^\s+(?:the|a|an|our|my|your|all|any|each|every|it|them|up|\d)\b/.test(rest)
  );
}

function hasAction(before: string, form: string): boolean {
  const words = before.split(/[^a-z-]+/).filter(Boolean);
  const at = words.findIndex((word) => verbOf(word)?.form === form);
  return at >= 0 && words.length - at >= 3;
}

/** Chinese clauses are short: a comma before a verb of work starts a new piece when both sides can stand alone. */
function chineseCuts(sentence: string): number[] {
  const cuts: number[] = [];
  for (const match of sentence.matchAll(
    /[,，、]\s*(?:并且|并|然后|最后|再|同时|以及|还要|还需要|另外|需要)/g,
  )) {
    const before = match.index - (cuts[cuts.length - 1] ?? 0);
    if (before >= 6 && sentence.length - match.index >= 8 && /[一-鿿]/.test(sentence.charAt(match.index - 1)))
      cuts.push(match.index + 1);
  }
  return cuts;
}
