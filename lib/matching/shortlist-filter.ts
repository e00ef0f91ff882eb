import { z } from "zod";
import { isSkillSlug } from "@/lib/skills/catalogue";

/** What a client may narrow a shown list by. It hides people and moves nobody: places and points stay. */
export interface ShortlistFilter {
  language: string;
  skill: string;
  isFree: boolean;
}

type Filterable = {
  languages: readonly string[];
  isFreeNow: boolean;
  entry: { facts: { matched: readonly { slug: string }[] } };
};

const schema = z.object({
  language: z.string().max(12).catch(""),
  skill: z.string().refine(isSkillSlug).catch(""),
  free: z.literal("on").optional().catch(undefined),
});

/** Reads the filter from a page's address; whatever does not fit is left out. */
export function readShortlistFilter(query: Record<string, unknown>): ShortlistFilter {
  const { language, skill, free } = schema.parse(query);
  return { language, skill, isFree: free === "on" };
}

export const isFiltered = ({ language, skill, isFree }: ShortlistFilter) =>
  language !== "" || skill !== "" || isFree;

export function passes(person: Filterable, { language, skill, isFree }: ShortlistFilter): boolean {
  if (language !== "" && !person.languages.includes(language)) return false;
  if (isFree && !person.isFreeNow) return false;
  return skill === "" || person.entry.facts.matched.some(({ slug }) => slug === skill);
}
