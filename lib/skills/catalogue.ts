import type { Skill } from "@/lib/skills/skill";
import { aiSkills } from "@/lib/skills/taxonomy/ai";
import { dataSkills } from "@/lib/skills/taxonomy/data";
import { designSkills } from "@/lib/skills/taxonomy/design";
import { marketingSkills } from "@/lib/skills/taxonomy/marketing";
import { mobileSkills } from "@/lib/skills/taxonomy/mobile";
import { operationsSkills } from "@/lib/skills/taxonomy/operations";
import { researchSkills } from "@/lib/skills/taxonomy/research";
import { translationSkills } from "@/lib/skills/taxonomy/translation";
import { videoSkills } from "@/lib/skills/taxonomy/video";
import { webSkills } from "@/lib/skills/taxonomy/web";
import { writingSkills } from "@/lib/skills/taxonomy/writing";

/** Every skill the product knows, written by hand for it, in the order of the families. */
export const skills: readonly Skill[] = [
  ...writingSkills,
  ...designSkills,
  ...dataSkills,
  ...webSkills,
  ...mobileSkills,
  ...aiSkills,
  ...marketingSkills,
  ...videoSkills,
  ...translationSkills,
  ...researchSkills,
  ...operationsSkills,
];

const bySlug = new Map(skills.map((skill) => [skill.slug, skill]));

export function getSkill(slug: string): Skill | null {
  return bySlug.get(slug) ?? null;
}

export function isSkillSlug(slug: string): boolean {
  return bySlug.has(slug);
}

/** The name in the reader's language; an unknown slug is shown as it is. */
export function skillName(slug: string, locale: string): string {
  const skill = bySlug.get(slug);
  if (!skill) return slug;
  return locale.startsWith("zh") ? skill.name.zh : skill.name.en;
}

/** Several names joined as people of that locale join them ("A, B and C"). */
export function skillNames(slugs: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(
    slugs.map((slug) => skillName(slug, locale)),
  );
}
