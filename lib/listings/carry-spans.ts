import type { Span } from "@/lib/listings/brief-text";

/**
 * Moves spans from one version of a text to the next. A span that the change does not touch keeps its words; one
 * around the change grows or shrinks with it; one whose words are gone is left out.
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
    const start =
      span.start >= changedTo ? span.start + shift : span.start <= head ? span.start : changedTo + shift;
    const end = span.end <= head ? span.end : span.end >= changedTo ? span.end + shift : head;
    return end > start && after.slice(start, end).trim() !== "" ? [{ ...span, start, end }] : [];
  });
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
