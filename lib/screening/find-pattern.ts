import type { ScreeningRule } from "@/lib/screening/rules";

export interface Span {
  rule: ScreeningRule;
  start: number;
  end: number;
  params?: Record<string, number>;
}

/** A pattern that gives a rule away, unless something in the words around it says otherwise. */
export interface Clue {
  rule: ScreeningRule;
  pattern: RegExp;
  /** Looked for in the forty characters before and after. */
  unless?: RegExp;
}

const nearby = 40;
const mostPerClue = 20;

/** Every place where a clue is found, at most twenty for each. */
export function findClues(text: string, clues: readonly Clue[]): Span[] {
  return clues.flatMap(({ rule, pattern, unless }) => {
    const spans: Span[] = [];
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (unless?.test(text.slice(Math.max(0, start - nearby), end + nearby))) continue;
      spans.push({ rule, start, end });
      if (spans.length === mostPerClue) break;
    }
    return spans;
  });
}
