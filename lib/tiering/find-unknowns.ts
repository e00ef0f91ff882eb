import type { Span } from "./find-features";
import type { Segment } from "./read-segments";

export const unknownKinds = [
  "undecided",
  "vague-quality",
  "unnamed-source",
  "unnamed-amount",
  "not-attached",
  "unknown-cause",
  "open-list",
  "unnamed-tool",
  /** Never found by a pattern: somebody who scoped the work named it. */
  "named-risk",
] as const;
export type UnknownKind = (typeof unknownKinds)[number];

/** Something the brief leaves open. `key` and `params` phrase it as a question (namespace tiering); the params hold the client's own words. */
export type Unknown = Span & { text: string; kind: UnknownKind; key: string; params: { words: string } };

const mostUnknowns = 8;

/** The open questions of a brief, in the order they stand, at most one for each kind and wording. */
export function findUnknowns(original: string, prepared: string, segments: Segment[]): Unknown[] {
  const found: Unknown[] = [];
  const seen = new Set<string>();
  for (const segment of segments) {
    if (!["work", "detail", "context"].includes(segment.kind)) continue;
    const text = prepared.slice(segment.start, Math.min(segment.end, segment.start + 1200));
    for (const [kind, pattern] of patterns) {
      const match = pattern.exec(text);
      if (!match) continue;
      const span = phraseAround(prepared, segment, segment.start + match.index, match[0].length, kind);
      const words = original.slice(span.start, span.end);
      const id = `${kind} ${words.toLowerCase()}`;
      if (seen.has(id) || [...found].some((other) => other.start < span.end && span.start < other.end))
        continue;
      seen.add(id);
      found.push({ ...span, text: words, kind, key: `unknown.${kind}`, params: { words } });
    }
  }
  return spread(found);
}

const patterns: [UnknownKind, RegExp][] = [
  [
    "undecided",
    /\b(?:not (?:yet )?(?:sure|certain|decided|clear)|unsure|undecided|tbd|tbc|to be (?:determined|decided|defined|discussed|agreed)|(?:do not|don't|dont) (?:know|have a clear)|open to (?:suggestions?|ideas?|recommendations?|other|any|alternatives)|no idea|still (?:deciding|thinking|figuring))\b|不确定|没想好|还没定|尚未确定|待定|不清楚|说不清/,
  ],
  [
    "unknown-cause",
    /\b(?:for some reason|(?:is|are|does|do|has|have)(?:n't| not) (?:work|load|show|update|sync|send|display|connect|respond|render)\w*|keeps? (?:crash|fail|break|stopp)\w*|stopped working|having (?:issues|problems|trouble)|very slow|too slow)\b|原因不明|不知道为什么|老是出错|总是报错/,
  ],
  [
    "unnamed-source",
    /\b(?:(?:specified|specific|certain|various|multiple|different|several|some|many|other) (?:\w+ )?(?:web ?sites?|sources?|sites?|systems?|platforms?|tools?|apis?|pages?|databases?|files?|suppliers?|vendors?|directories|marketplaces?|channels?|formats?))\b|(?:多个|若干|各种|不同的?|某些)(?:网站|来源|平台|系统|渠道|文件)/,
  ],
  [
    "unnamed-amount",
    /\b(?:several|many|multiple|numerous|a (?:few|number of|lot of|bunch of|couple of|series of|set of|list of)|lots of|a large (?:amount|number|volume) of|hundreds of|thousands of|dozens of|large (?:dataset|data set|file|volume)s?)(?: (?!(?:and|or|of|to|for|in|on|with|that|which|is|are|while|from|as|at|by|we|i|you|need|times|per)\b)[\p{L}'-]+){1,3}|(?:一些|许多|很多|大量|若干|几个|几篇|一批)[一-鿿]{0,6}/u,
  ],
  [
    "not-attached",
    /\b(?:attached|attachment|see (?:the )?(?:link|file|document|image|screenshot|below)|(?:will|can|shall) (?:be )?(?:provide|provided|share|shared|explain|explained|send|sent|discuss|discussed)|details (?:will|to) (?:be|follow)|upon hire|after hiring|in the (?:attached|enclosed))\b|附件|另行提供|私下(?:发|提供)|后续提供|面谈/,
  ],
  [
    "vague-quality",
    /\b(?:(?:visually |highly |very |more )?(?:modern|clean|sleek|professional[- ]looking|user[- ]friendly|intuitive|engaging|eye[- ]catching|high[- ]quality|high[- ]converting|compelling|seamless|robust|beautiful|stunning|attractive|elegant|premium|minimalist|cutting[- ]edge|innovative|appealing|easy to use|state[- ]of[- ]the[- ]art))(?:,? (?:and )?[a-z-]+){0,2}|高端|大气|简洁|美观|好看|吸引人|有质感|高质量|用户友好|易用/,
  ],
  [
    "open-list",
    /\b(?:etc\b|and (?:so on|more|other(?: \w+){0,2}|many more)|among others|as needed|as required|other (?:duties|tasks|features)|and such)|等等|等(?:功能|工作|内容|事项)|其他相关/,
  ],
  [
    "unnamed-tool",
    /\b(?:or (?:similar|equivalent|something similar|another (?:tool|platform|language))|any (?:language|tool|platform|framework|software|technology|stack)|whichever|whatever (?:tool|works|is best|you))\b|或类似|任意(?:语言|工具|平台)|都可以/,
  ],
];

const needsLead = new Set<UnknownKind>(["undecided", "unknown-cause", "not-attached", "open-list"]);
const endsPhrase =
  /^(?:that|which|who|so|because|and|or|to|from|in|for|with|on|by|at|as|of our|our|we|i|you|is|are|will|where|while|using|including|into|within|across|through)\b/;

/** The words around a find that make the question about this brief and no other: a clause, cut at its natural ends. */
function phraseAround(
  prepared: string,
  segment: Segment,
  at: number,
  length: number,
  kind: UnknownKind,
): Span {
  const isEdge = (unit: string) => /[.,;:()!?。，；：！？\n]/.test(unit);
  let start = at;
  for (let words = 0; needsLead.has(kind) && start > segment.start && words < 5 && at - start < 48; start--) {
    const before = prepared.charAt(start - 1);
    if (isEdge(before)) break;
    if (before === " " && prepared.charAt(start) !== " " && ++words >= 5) break;
  }
  let end = at + length;
  while (end < segment.end && /[\p{L}\p{N}'-]/u.test(prepared.charAt(end)) && !isHan(prepared.charAt(end)))
    end++;
  for (let words = 0; words < 4 && end < segment.end && !isEdge(prepared.charAt(end)); words++) {
    const next = /^ +[\p{L}\p{N}'+#/&-]+/u.exec(prepared.slice(end, Math.min(segment.end, end + 40)));
    if (!next || (!needsLead.has(kind) && endsPhrase.test(next[0].trimStart()))) break;
    end += next[0].length;
  }
  if (isHan(prepared.charAt(end)))
    while (end < segment.end && end - at - length < 10 && isHan(prepared.charAt(end))) end++;
  while (start < at && /\s/.test(prepared.charAt(start))) start++;
  return { start, end: dropTrailing(prepared, at + length, end) };
}

function isHan(unit: string): boolean {
  return /[一-鿿]/.test(unit);
}

function dropTrailing(prepared: string, least: number, end: number): number {
  const cut =
    /(?:\s+(?:a|an|the|of|to|and|or|in|on|for|with|that|as|is|are|be|we|i|you|it|our|my|by|from|at|if|can|will))+$/.exec(
      prepared.slice(least, end),
    );
  return cut ? end - cut[0].length : end;
}

/** Keeps the most telling kinds first when there are many, then puts them back in reading order. */
function spread(found: Unknown[]): Unknown[] {
  const perKind = new Map<UnknownKind, number>();
  return found
    .filter((unknown) => {
      const count = (perKind.get(unknown.kind) ?? 0) + 1;
      perKind.set(unknown.kind, count);
      return count <= 2;
    })
    .slice(0, mostUnknowns);
}
