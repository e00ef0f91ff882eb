import { getSkill } from "@/lib/skills/catalogue";
import { formIndex } from "@/lib/skills/index-forms";
import { wordsOf } from "@/lib/skills/words";

/** The slug of a skill given by name, synonym or slug, or null. Unlike in running text, a bare "R" or "Go" is enough. */
export function resolveSkill(name: string): string | null {
  const trimmed = name.trim();
  if (getSkill(trimmed)) return trimmed;
  const words = wordsOf(trimmed).map(({ key }) => key);
  return (
    formOf(words) ??
    formOf(withoutTail(words)) ??
    formOf(withoutMaker(words)) ??
    formOf(withoutTail(withoutMaker(words)))
  );
}

const tails = new Set(
  "programming developer development design designer software application consulting consultation expert specialist administration platform tool framework library language service management writer editor".split(
    " ",
  ),
);
const makers = new Set("microsoft ms google adobe amazon apache ibm autodesk".split(" "));

function formOf(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  let node = formIndex;
  for (const word of words) {
    const next = node.next.get(word);
    if (!next) return null;
    node = next;
  }
  return node.forms[0]?.slug ?? null;
}

function withoutTail(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last !== undefined && words.length > 1 && tails.has(last) ? words.slice(0, -1) : words;
}

function withoutMaker(words: readonly string[]): readonly string[] {
  const [first] = words;
  return first !== undefined && words.length > 1 && makers.has(first) ? words.slice(1) : words;
}
