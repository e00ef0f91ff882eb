export interface Word {
  /** Lower case, plural ending dropped: what is compared. */
  key: string;
  /** As written, for forms that depend on capitals. */
  raw: string;
  start: number;
  end: number;
}

// A Chinese character is a word of its own; "+", "++" and "#" belong to the word before (C++, C#), ".net" is one word.
const wordPattern =
  /\.net(?![\p{L}\p{N}])|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\+\+|#(?![\p{L}\p{N}]))?/giu;

/** Cuts text into words with their place in it (UTF-16 code units). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    words.push({ key: keyOf(raw), raw, start: match.index, end: match.index + raw.length });
  }
  return words;
}

/** Whether two words a gap apart can belong to one term: a space, or one joining mark, never the end of a sentence. */
export function isJoint(gap: string): boolean {
  return gap === "" || gap === " " || /^(?:[\t\u00a0 ]{1,2}|[-‐–_/&.'’]|[ ][-–/&][ ])$/u.test(gap);
}

function keyOf(raw: string): string {
  const word = raw.normalize("NFKC").toLowerCase();
  return word.length > 4 && /[a-z]s$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
