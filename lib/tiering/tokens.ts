export type Token = { start: number; end: number; word: string; stem: string };

/** Words of a prepared text with their offsets. Numbers become "0"; Han characters are left to the Chinese cues. */
export function tokenize(prepared: string, from = 0, to = prepared.length): Token[] {
  const tokens: Token[] = [];
  // Cut out first: a search for the next word would otherwise run on to the end of a text that holds none.
  const text = from === 0 && to === prepared.length ? prepared : prepared.slice(from, to);
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const raw = match[0];
    const word = /^\d/.test(raw) ? "0" : raw;
    const start = from + match.index;
    tokens.push({ start, end: start + raw.length, word, stem: stemOf(word) });
  }
  return tokens;
}

const wordPattern =
  /\d[\d,.]{0,20}\d|\d|(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})\p{L}){1,60}(?:'[a-z]{1,3})?(?:\+\+|#)?/gu;

const stems = new Map<string, string>();

/** A light stem: enough to join "scrape", "scraping" and "scraped"; it need not be a word. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cutEnding(word);
  if (stems.size < 20_000) stems.set(word, stem);
  return stem;
}

function cutEnding(word: string): string {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.length < 4) return stem;
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("sses")) stem = stem.slice(0, -2);
  else if (stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith("ing") && stem.length > 5) stem = undouble(stem.slice(0, -3));
  else if (stem.endsWith("ied") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("ed") && stem.length > 4 && !stem.endsWith("eed"))
    stem = undouble(stem.slice(0, -2));
  if (stem.endsWith("e") && stem.length > 3) stem = stem.slice(0, -1);
  return stem
    .replace(/is$/, "iz")
    .replace(/isation$/, "ization")
    .replace(/ys$/, "yz");
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
