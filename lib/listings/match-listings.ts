import { Prisma } from "@/lib/generated/prisma/client";
import { skillSlugsIn } from "@/lib/skills/find-skills";

export interface ListingMatch {
  /** Over `l`, a listing. */
  condition: Prisma.Sql;
  /** 1 where the title fits, 0 where only the text or a skill does. */
  score: Prisma.Sql;
}

/** How typed words find listings: by whole words, by parts of words (which is how Chinese is found) and by the skills they name. */
export function matchListings(typed: string): ListingMatch | null {
  if (typed === "") return null;
  const words = Prisma.sql`websearch_to_tsquery('english', plain_text(${typed}))`;
  const skills = skillSlugsIn(typed);
  const terms = typed.split(" ").filter(isWorthSearchingIn);
  // The same expression as in the indexes, letter by letter, or they are not used.
  const text = Prisma.sql`plain_text(l."title" || ' ' || l."description")`;
  const finds = [Prisma.sql`to_tsvector('english', ${text}) @@ ${words}`];
  if (terms.length > 0) finds.push(holdsAll(text, terms));
  if (skills.length > 0) finds.push(Prisma.sql`l."skills" @> ${skills}::text[]`);
  const title = Prisma.sql`plain_text(l."title")`;
  const inTitle = [Prisma.sql`to_tsvector('english', ${title}) @@ ${words}`];
  if (terms.length > 0) inTitle.push(holdsAll(title, terms));
  return {
    condition: Prisma.sql`(${Prisma.join(finds, " OR ")})`,
    score: Prisma.sql`(${Prisma.join(inTitle, " OR ")})::int`,
  };
}

function holdsAll(text: Prisma.Sql, terms: readonly string[]): Prisma.Sql {
  const parts = terms.slice(0, 8).map(
    // Escaped after plain_text, which itself turns wide signs into the ones LIKE reads as its own.
    (term) =>
      Prisma.sql`${text} LIKE '%' || regexp_replace(plain_text(${term}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`,
  );
  return Prisma.sql`(${Prisma.join(parts, " AND ")})`;
}

/** Two Latin letters are part of nearly every text; two Chinese characters are a word. */
function isWorthSearchingIn(term: string): boolean {
  const shortest = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(term)
    ? 1
    : 3;
  return [...term].length >= shortest && /[\p{L}\p{N}]/u.test(term);
}
