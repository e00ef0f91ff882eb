import { type Line, trimSpan } from "./cut-lines";
import { ambiguousVerbs, phrasalVerbOf, verbOf } from "./verbs";

export type Sentence = { start: number; end: number };

const longestSentence = 700;

/** Cuts a line into its sentences. One that never ends is cut at a blank, so that no piece grows without bound. */
export function cutSentences(prepared: string, line: Line): Sentence[] {
  const sentences: Sentence[] = [];
  let start = line.start;
  const close = (end: number) => {
    const span = trimSpan(prepared, start, end);
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  for (let i = line.start; i < line.end; i++) {
    if (
      endsSentence(prepared, i, line.end) ||
      (i - start > longestSentence && /\s/.test(prepared.charAt(i))) ||
      i - start > 2 * longestSentence
    )
      close(i + 1);
  }
  if (start < line.end) close(line.end);
  return sentences;
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

/** Cuts a sentence of work that strings several actions together: "Scrape the shop, clean the data and write a report" is three. */
export function cutActions(prepared: string, start: number, end: number): Sentence[] {
  const cuts: number[] = [];
  const sentence = prepared.slice(start, end);
  if (/^(?:i|we)(?:'ll|'ve| will| have| can| already| currently)\b/.test(sentence)) return [{ start, end }];
  let from = 0;
  joint.lastIndex = 0;
  for (let match = joint.exec(sentence); match; match = joint.exec(sentence)) {
    const word = match[1] ?? "";
    const after = match.index + match[0].length;
    const next = /^\s+([a-z]+)/.exec(sentence.slice(after, after + 20))?.[1] ?? "";
    const phrasal = phrasalVerbOf(word, next);
    const verb = phrasal ?? verbOf(word);
    const before = sentence.slice(from, match.index);
    if (
      !verb ||
      (!phrasal && !opensAction(sentence, after, verb.form, word)) ||
      !hasAction(before, verb.form)
    ) {
      joint.lastIndex = match.index + 1;
      continue;
    }
    from = match.index + match[0].length - word.length;
    cuts.push(from);
  }
  const bounds = [0, ...[...cuts, ...chineseCuts(sentence)].sort((a, b) => a - b), sentence.length];
  return bounds.slice(1).flatMap((to, i) => {
    const span = trimSpan(prepared, start + (bounds[i] ?? 0), start + to);
    return span.end > span.start ? [span] : [];
  });
}

/** The word after a verb must start its object: otherwise "design, test and deploy apps" would fall apart. */
function opensAction(sentence: string, after: number, form: string, word: string): boolean {
  const rest = pastPartner(sentence.slice(after, after + 60), form);
  if (form === "past" || (form === "third" && !/\bwho\b/.test(sentence.slice(0, after)))) return false;
  if (!/^\s+[a-z0-9"(]/.test(rest) || /^\s+(?:and|or|of|is|are|was|were|from|,)\b/.test(rest)) return false;
  if (rest.split(/[.,;]/)[0]?.trim().split(/\s+/).length === 0) return false;
  return (
    !ambiguousVerbs.has(word) ||
    /^\s+(?:the|a|an|our|my|your|all|any|each|every|it|them|up|how|what|which|\d)\b/.test(rest)
  );
}

/** "designing and developing the shop": the second verb shares the first one's object. */
function pastPartner(rest: string, form: string): string {
  const partner = /^\s+(?:and|&|or)\s+([a-z-]+)(?=\s)/.exec(rest);
  return partner?.[1] && verbOf(partner[1])?.form === form ? rest.slice(partner[0].length) : rest;
}

function hasAction(before: string, form: string): boolean {
  const words = before.split(/[^a-z-]+/).filter(Boolean);
  const at = words.findIndex(
    (word, i) => verbOf(word)?.form === form || phrasalVerbOf(word, words[i + 1] ?? "")?.form === form,
  );
  return at >= 0 && words.length - at >= 3;
}

/** Chinese clauses are short: a comma before a verb of work starts a new piece when both sides can stand alone. */
function chineseCuts(sentence: string): number[] {
  const cuts: number[] = [];
  for (const match of sentence.matchAll(
    /[,，、]\s*(?:并且|并|然后|最后|再|同时|以及|还要|还需要|另外|需要|(?=决定|制定|设计|编写|撰写|起草|录入|翻译|整理|采集|抓取|爬取|分析|评估|审核|搭建|开发|测试|部署|检查|修复|优化|转换|转成|上传|制作|拍摄|剪辑|培训|提出|给出|选择|确定|规划|策划|调研|校对|排版|标注|汇总|对接|维护|更新|梳理|导出|导入))/g,
  )) {
    const before = match.index - (cuts[cuts.length - 1] ?? 0);
    if (before >= 6 && sentence.length - match.index >= 8 && /[一-鿿]/.test(sentence.charAt(match.index - 1)))
      cuts.push(match.index + 1);
  }
  return cuts;
}
