import type { Span } from "./find-features";
import type { Segment } from "./read-segments";

export const constraintKinds = [
  "deadline",
  "volume",
  "accuracy",
  "format",
  "technology",
  "schedule",
  "confidential",
] as const;
export type ConstraintKind = (typeof constraintKinds)[number];
export type Constraint = Span & { text: string; kind: ConstraintKind };

const mostConstraints = 16;

/** What the brief fixes beforehand: amounts, formats, thresholds, dates. Wherever it stands, except in talk about the person or pay. */
export function findConstraints(original: string, prepared: string, segments: Segment[]): Constraint[] {
  const found: Constraint[] = [];
  for (const segment of segments) {
    if (["person", "payment", "greeting", "apply", "company", "heading"].includes(segment.kind)) continue;
    const text = prepared.slice(segment.start, Math.min(segment.end, segment.start + 1200));
    const isNumbered = /[\d准]/.test(text);
    for (const [kind, pattern] of patterns) {
      if (!isNumbered && (kind === "volume" || kind === "accuracy")) continue;
      for (const match of text.matchAll(pattern)) {
        const start = segment.start + match.index;
        const end = start + match[0].trimEnd().length;
        if (found.length >= mostConstraints || found.some((other) => other.start < end && start < other.end))
          continue;
        found.push({ start, end, text: original.slice(start, end), kind });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const patterns: [ConstraintKind, RegExp][] = [
  [
    "accuracy",
    /\b(?:at least |minimum |over |above |under |less than |within |>|<)?\d[\d.,]* ?%(?: (?:accuracy|accurate|precision|recall|uptime|coverage|match|correct|plagiarism[- ]free))?|\b(?:under|less than|below|within) \d[\d.]* ?(?:ms|milliseconds?|seconds?|secs?)\b|准确率[^，。\n]{0,12}/g,
  ],
  [
    "deadline",
    /\b(?:by|before|until|due|no later than) (?:(?:the )?end of (?:the )?(?:week|month|day|year)|tomorrow|today|tonight|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\b|\b(?:within|in) (?:the next )?(?:\d+|one|two|three|a|48|24)(?: ?(?:-|to) ?\d+)? (?:hours?|days?|weeks?|months?)\b|\b\d+[- ]day turnaround\b|(?:\d+|[一二三四五六七八九十两])个?(?:天|工作日|周|星期|月)内|\d+月\d+[日号](?:前|之前)/g,
  ],
  [
    "schedule",
    /\b(?:every (?:day|week|month|hour|morning|\d+ (?:minutes|hours|days))|daily|weekly|monthly|hourly basis|once (?:a|per) (?:day|week|month)|(?:\d+|one|two|three|twice) (?:times )?(?:per|a|each) (?:day|week|month))\b(?: at \d{1,2}(?::\d\d)? ?(?:am|pm)?)?|每(?:天|日|周|月|小时)/g,
  ],
  [
    "volume",
    /(?<![-–.\d])\b(?:about |around |approximately |approx\.? |up to |over |at least |~)?\d[\d,.]*k?\+? (?!(?:%|years?|yrs?|hours?|hrs?|days?|weeks?|months?|minutes?|mins?|seconds?|am|pm|usd|dollars|am|x|per|a|of|and|to|or|is|are|was|not|has|have|should|must|will|can|in|on|at|with|the|if|we|i|you)\b)[a-z][a-z-]*(?: (?!(?:and|or|to|from|in|on|for|with|the|of|that|which|by|at|is|are|a|an|was|should|must|will|can|per|each|need|needs|we|i|you|not|has|have|into|as|if|using|via)\b)[a-z-]+){0,3}|(?:约|大约|共|总共)?\d[\d,]*\s?(?:多)?(?:条|个|张|篇|份|页|款|家|段|集|封|行|字|位|套|组|首|部|种|件|幅|期|小时|分钟)(?:(?![按并和成的到从给为在以用及与且要需逐])[一-鿿]){0,4}/g,
  ],
  [
    "format",
    /\b(?:in|as|to|into|via) (?:an? |the |one |single |clean |well-formatted )*(?:csv|xlsx?|excel|google (?:sheets?|docs?)|pdf|json|xml|(?:ms |microsoft )?word (?:documents?|files?|format|docs?)|mp[34]|wav|png|svg|psd|docx|pptx?|powerpoint|markdown|airtable|notion)(?: (?:files?|format|sheets?|documents?|spreadsheets?))?\b|\b\d{3,4} ?x ?\d{3,4}\b|(?:excel|csv|pdf|word|json|png|psd)(?:格式|文件|表格)/g,
  ],
  [
    "technology",
    /\b(?:must (?:use|be (?:written|built|done|coded) (?:in|with|on))|(?:built|written|coded|developed|made) (?:in|with|on|using)|using|based on) (?:the )?[a-z][a-z0-9.+#]*(?: (?!(?:to|and|for|the|that|which|in|on|with|a|an|of|as|is|or|from|by|will|can|so)\b)[a-z0-9.+#]+)?/g,
  ],
  ["confidential", /\b(?:nda|non[- ]disclosure|confidential(?:ity)?)\b|保密(?:协议)?/g],
];
