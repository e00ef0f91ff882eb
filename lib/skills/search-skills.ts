import { skills } from "@/lib/skills/catalogue";
import type { Skill } from "@/lib/skills/skill";

interface Searchable {
  skill: Skill;
  names: readonly string[];
  synonyms: readonly string[];
}

const searchable: readonly Searchable[] = skills.map((skill) => ({
  skill,
  names: [fold(skill.name.en), fold(skill.name.zh)],
  synonyms: skill.forms.map((form) => fold(form.text)),
}));

/** Skills for a half-typed name, best first: names before synonyms, beginnings before middles, then one typing slip. */
export function searchSkills(query: string, limit: number): Skill[] {
  const wanted = fold(query);
  if (wanted === "" || limit <= 0) return [];
  return searchable
    .map((entry, order) => ({ skill: entry.skill, order, score: scoreOf(entry, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.skill.name.en.length - b.skill.name.en.length || a.order - b.order)
    .slice(0, limit)
    .map(({ skill }) => skill);
}

function scoreOf({ names, synonyms }: Searchable, wanted: string): number {
  const name = Math.max(...names.map((text) => closeness(text, wanted)));
  const synonym = Math.max(0, ...synonyms.map((text) => closeness(text, wanted)));
  return Math.max(name, synonym * 0.9);
}

function closeness(text: string, wanted: string): number {
  if (text === wanted) return 10;
  if (text.startsWith(wanted)) return 8;
  if (text.includes(` ${wanted}`)) return 6;
  if (text.includes(wanted)) return wanted.length > 1 ? 4 : 0;
  if (wanted.length >= 4 && isOneSlip(text.slice(0, wanted.length + 1), wanted)) return 2;
  return 0;
}

/** One letter wrong, missing, extra or two swapped, at any point of the beginning typed so far. */
function isOneSlip(beginning: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && beginning[at] === typed[at]) at++;
  const rest = typed.slice(at + 1);
  return (
    beginning.startsWith(rest, at + 1) ||
    beginning.startsWith(typed.slice(at), at + 1) ||
    beginning.startsWith(rest, at) ||
    (beginning[at] === typed[at + 1] &&
      beginning[at + 1] === typed[at] &&
      beginning.startsWith(typed.slice(at + 2), at + 2))
  );
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[-_/.]+/g, " ")
    .trim();
}
