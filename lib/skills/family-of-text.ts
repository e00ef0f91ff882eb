import { getSkill } from "@/lib/skills/catalogue";
import { type Family, families } from "@/lib/skills/families";
import { findSkills } from "@/lib/skills/find-skills";

/**
 * The family most of a text and its chosen skills belong to, or null when nothing tells. A chosen skill weighs as
 * much as two mentions, and a mention early on (a title) more than a late one.
 */
export function familyOfText(text: string, chosen: readonly string[] = []): Family | null {
  const votes = new Map<Family, number>();
  const vote = (slug: string, weight: number) => {
    const family = getSkill(slug)?.family;
    if (family) votes.set(family, (votes.get(family) ?? 0) + weight);
  };
  for (const slug of chosen) vote(slug, 2);
  const seen = new Map<string, number>();
  for (const { slug, start } of findSkills(text)) {
    const times = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, times);
    vote(slug, (start < 120 ? 2 : 1) / times);
  }
  let best: Family | null = null;
  for (const family of families)
    if ((votes.get(family) ?? 0) > (best ? (votes.get(best) ?? 0) : 0)) best = family;
  return best;
}
