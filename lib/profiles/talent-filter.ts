import { z } from "zod";
import { isLanguage } from "@/lib/profiles/languages";
import { readCursor } from "@/lib/profiles/talent-cursor";
import { families } from "@/lib/skills/families";
import { resolveSkill } from "@/lib/skills/resolve-skill";
import { tiers } from "@/lib/tiers";

const first = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().optional());
const oneOf = <Value extends string>(values: readonly Value[]) =>
  first.transform((value) => values.find((known) => known === value)).catch(undefined);
const cursor = first.transform((value) => (value ? readCursor(value) : null)).catch(null);

/** What the address of the list asks for. Nothing in it can be wrong: what we do not know is left out. */
export const TalentFilter = z.object({
  q: first
    .transform((typed) =>
      (typed ?? "")
        .replace(/\p{Cc}+/gu, " ")
        .trim()
        .slice(0, 200),
    )
    .catch(""),
  family: oneOf(families),
  tier: oneOf(tiers),
  /** As typed: a name, a synonym or a slug. */
  skill: first
    .transform((typed) =>
      (typed ?? "")
        .replace(/\p{Cc}+/gu, " ")
        .trim()
        .slice(0, 80),
    )
    .catch(""),
  language: first.transform((code) => (code && isLanguage(code) ? code : undefined)).catch(undefined),
  available: first.transform((value) => value === "1").catch(false),
  after: cursor,
  before: cursor,
});
export type TalentFilter = z.infer<typeof TalentFilter>;

/** The skill that a filter means: undefined when none is asked for, null when it asks for one nobody knows. */
export function skillOf({ skill }: TalentFilter): string | null | undefined {
  return skill === "" ? undefined : resolveSkill(skill);
}

/** Whether anything is asked for at all. */
export const isNarrowed = (filter: TalentFilter) => addressOf(filter) !== "/talent";

/** The address of the list with this filter, from its start or from a cursor. */
export function addressOf(filter: TalentFilter, place: { after?: string; before?: string } = {}): string {
  const { q, family, tier, skill, language, available } = filter;
  const asked = { q, family, tier, skill, language, available: available ? "1" : undefined, ...place };
  const query = new URLSearchParams(
    Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString();
  return query === "" ? "/talent" : `/talent?${query}`;
}
