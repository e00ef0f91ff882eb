import type { Family } from "@/lib/skills/families";

/**
 * One way a skill is written. `plain` forms match in any case; `exact` ones only with these capitals ("Excel", not
 * "excel at"); `guarded` ones need capitals and a technical neighbour ("C", "R", "Go").
 */
export interface SkillForm {
  text: string;
  match: "plain" | "exact" | "guarded";
}

export interface Skill {
  slug: string;
  name: { en: string; zh: string };
  family: Family;
  forms: readonly SkillForm[];
  related: readonly string[];
}

/**
 * Reads a taxonomy table, one skill a line: `slug | English | 中文 | synonyms, … | related slugs`. A synonym after `=`
 * needs exact capitals, one after `?` is guarded.
 */
export function readSkills(family: Family, table: string): Skill[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [slug = "", en = "", zh = "", synonyms = "", related = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      const forms = synonyms === "" ? [] : synonyms.split(",").map(readForm);
      for (const name of new Set([en, zh]))
        if (!forms.some((form) => form.text === name)) forms.push({ text: name, match: "plain" });
      return { slug, name: { en, zh }, family, forms, related: related.split(" ").filter(Boolean) };
    });
}

function readForm(written: string): SkillForm {
  const text = written.trim();
  if (text.startsWith("=")) return { text: text.slice(1), match: "exact" };
  if (text.startsWith("?")) return { text: text.slice(1), match: "guarded" };
  return { text, match: "plain" };
}
