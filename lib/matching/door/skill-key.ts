import { skills } from "@/lib/skills/catalogue";

const known = new Map<string, string>();
for (const skill of skills)
  for (const name of [skill.slug, ...skill.forms.map(({ text }) => text)]) {
    const folded = fold(name);
    if (!known.has(folded)) known.set(folded, skill.slug);
  }

const kept = new Map<string, string>();

/** Names that are equal after case-folding, or synonyms in our list, have the same key; nothing is guessed by likeness. */
export function skillKey(name: string): string {
  const before = kept.get(name);
  if (before !== undefined) return before;
  const folded = fold(name);
  const key = known.get(folded) ?? folded;
  if (kept.size < 100_000) kept.set(name, key);
  return key;
}

function fold(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
}
