import { chineseCues } from "./cues-chinese";
import { type CueGroup, englishCues } from "./cues-english";
import { stemOf, type Token, tokenize } from "./tokens";

export type CueHit = { group: CueGroup; start: number; end: number };

/** Every place where a phrase of the lexicon stands among the tokens (English) or in the characters (Chinese). */
export function matchCues(tokens: Token[]): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first) continue;
    for (const phrase of phrasesByStem.get(first.stem) ?? []) {
      const last = matchFrom(tokens, i, phrase.stems);
      const end = last === undefined ? undefined : tokens[last]?.end;
      if (end !== undefined) hits.push({ group: phrase.group, start: first.start, end });
    }
  }
  return hits;
}

/** As matchCues, for Chinese: phrases are compared as they stand, the longest first at each place. */
export function matchChineseCues(prepared: string, from: number, to: number): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = from; i < to; i++) {
    for (const phrase of phrasesByCharacter.get(prepared.charAt(i)) ?? []) {
      if (i + phrase.text.length > to || !prepared.startsWith(phrase.text, i)) continue;
      hits.push({ group: phrase.group, start: i, end: i + phrase.text.length });
      i += phrase.text.length - 1;
      break;
    }
  }
  return hits;
}

type Phrase = { group: CueGroup; stems: string[] };

const phrasesByStem = new Map<string, Phrase[]>();
for (const group of englishCues) {
  const seen = new Set<string>();
  for (const phrase of group.phrases.split("|")) {
    const stems = phrase
      .split(" ")
      .flatMap((part) => (part === "*" ? "*" : tokenize(part).map((token) => stemOf(token.word))));
    const [first] = stems;
    if (!first || seen.has(stems.join(" "))) continue;
    seen.add(stems.join(" "));
    phrasesByStem.set(first, [...(phrasesByStem.get(first) ?? []), { group, stems }]);
  }
}

const phrasesByCharacter = new Map<string, { group: CueGroup; text: string }[]>();
for (const group of chineseCues) {
  for (const text of group.phrases.split("|")) {
    const list = [...(phrasesByCharacter.get(text.charAt(0)) ?? []), { group, text }];
    phrasesByCharacter.set(
      text.charAt(0),
      list.sort((a, b) => b.text.length - a.text.length),
    );
  }
}

function matchFrom(tokens: Token[], at: number, stems: string[]): number | undefined {
  let position = at;
  for (let k = 1; k < stems.length; k++) {
    if (stems[k] === "*") {
      const wanted = stems[k + 1];
      const found = [1, 2, 3, 4].find((gap) => tokens[position + gap]?.stem === wanted);
      if (found === undefined) return undefined;
      position += found;
      k++;
    } else if (tokens[position + 1]?.stem === stems[k]) {
      position++;
    } else {
      return undefined;
    }
  }
  return position;
}
