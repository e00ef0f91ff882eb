import { z } from "zod";
import { families } from "@/lib/skills/families";
import { resolveSkill } from "@/lib/skills/resolve-skill";

/** What browsing can ask for: listings with packages of one tier, or with a fair part of both. */
export const tierFilters = ["commodity", "judgment", "mixed"] as const;
export type TierFilter = (typeof tierFilters)[number];

/** A place in the list: newest first, those whose title fits before the rest. */
export interface ListingPlace {
  /** 1 where the title fits the words typed, 0 otherwise and where nothing was typed. */
  score: number;
  publishedAt: Date;
  id: string;
}

const first = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().optional());
const typed = (longest: number) =>
  first
    .transform((text) =>
      (text ?? "")
        .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, longest),
    )
    .catch("");
const oneOf = <Value extends string>(values: readonly Value[]) =>
  first.transform((value) => values.find((known) => known === value)).catch(undefined);
const place = first.transform((value) => (value ? readPlace(value) : null)).catch(null);

/** What the address of the list asks for. Nothing in it can be wrong: what we do not know is left out. */
export const ListingFilter = z.object({
  q: typed(200),
  tier: oneOf(tierFilters),
  family: oneOf(families),
  /** As typed: a name, a synonym or a slug. */
  skill: typed(80),
  after: place,
  before: place,
});
export type ListingFilter = z.infer<typeof ListingFilter>;

/** The skill that a filter means: undefined when none is asked for, null when it asks for one nobody knows. */
export function wantedSkill({ skill }: Pick<ListingFilter, "skill">): string | null | undefined {
  return skill === "" ? undefined : resolveSkill(skill);
}

export const writePlace = ({ score, publishedAt, id }: ListingPlace) =>
  `${score}.${publishedAt.getTime()}.${id}`;

/** Reads a cursor back; null for anything we did not write. */
function readPlace(written: string): ListingPlace | null {
  const match = /^([01])\.(\d{1,13})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(written);
  const [, score, time, id] = match ?? [];
  return score && time && id ? { score: Number(score), publishedAt: new Date(Number(time)), id } : null;
}
