import type { Span } from "@/lib/listings/brief-text";

/**
 * Moves spans from one version of a text to the next. A span that the change does not touch keeps its words; one whose
 * words stand elsewhere now goes with them; one around the change grows or shrinks with it; one whose words are gone
 * is left out.
 */
export function carrySpans<Carried extends Span>(
  spans: readonly Carried[],
  before: string,
  after: string,
): Carried[] {
  if (before === after) return [...spans];
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, head);
  const shift = after.length - before.length;
  const changedTo = before.length - tail;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= changedTo) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    const found = findOnce(after, before.slice(span.start, span.end));
    const start = found ?? (span.start <= head ? span.start : changedTo + shift);
    const end =
      found === null ? (span.end >= changedTo ? span.end + shift : head) : found + span.end - span.start;
    return end > start && /[\p{L}\p{N}]/u.test(after.slice(start, end)) ? [{ ...span, start, end }] : [];
  });
}

/** Where words stand in a text, if they are enough to be known by and stand there once. */
function findOnce(text: string, words: string): number | null {
  if (words.trim().length < 8) return null;
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}

/** The same for quotations, such as evidence: one whose own words changed is left out. */
export function carryQuotes<Quote extends Span & { text: string }>(
  quotes: readonly Quote[],
  before: string,
  after: string,
): Quote[] {
  return carrySpans(quotes, before, after).filter(({ start, end, text }) => after.slice(start, end) === text);
}

function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}
