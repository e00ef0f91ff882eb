import { Prisma } from "@/lib/generated/prisma/client";
import { skillSlugsIn } from "@/lib/skills/find-skills";
import { resolveSkill } from "@/lib/skills/resolve-skill";

export interface TalentMatch {
  /** Over `p`, a profile, and `u`, its person. */
  condition: Prisma.Sql;
  /** A whole number: in how many places the words fit. How often they are repeated counts for nothing. */
  score: Prisma.Sql;
}

/** How typed words find people: by skill, by whole words, by parts of words and by name. Null when nothing was typed. */
export function matchTalent(typed: string): TalentMatch | null {
  if (typed === "") return null;
  const skills = [...new Set([...skillSlugsIn(typed), resolveSkill(typed)])].filter((slug) => slug !== null);
  const words = Prisma.sql`websearch_to_tsquery('english', plain_text(${typed}))`;
  // Escaped after plain_text, which itself turns wide signs into the ones LIKE reads as its own.
  const part = Prisma.sql`'%' || regexp_replace(plain_text(${typed}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;
  const text = Prisma.sql`plain_text("headline" || ' ' || "about")`;

  const finds = [
    Prisma.sql`SELECT "userId" FROM "FreelancerProfile" WHERE to_tsvector('english', ${text}) @@ ${words}`,
    Prisma.sql`SELECT "userId" FROM "ProfileSkill" WHERE "skill" = ANY(${skills}::text[])`,
  ];
  const parts = isWorthSearchingIn(typed);
  if (parts) {
    finds.push(
      Prisma.sql`SELECT "userId" FROM "FreelancerProfile" WHERE ${text} LIKE ${part}`,
      Prisma.sql`SELECT "id" FROM "User" WHERE plain_text("name") LIKE ${part}`,
    );
  }
  // Looking somebody up by their whole name puts them first; a part of a name finds them and lifts nobody.
  const isName = Prisma.sql`plain_text(u."name") = plain_text(${typed})`;
  const headlineFits = parts ? Prisma.sql`plain_text(p."headline") LIKE ${part}` : Prisma.sql`false`;
  return {
    condition: Prisma.sql`p."userId" IN (${Prisma.join(finds, " UNION ALL ")})`,
    score: Prisma.sql`(
      8 * (${isName})::int
      + 4 * (SELECT count(*)::int FROM "ProfileSkill" s WHERE s."userId" = p."userId" AND s."skill" = ANY(${skills}::text[]))
      + 2 * (${headlineFits} OR to_tsvector('english', plain_text(p."headline")) @@ ${words})::int
      + 1)`,
  };
}

/** Two Latin letters are part of nearly every text; two Chinese characters are a word. */
function isWorthSearchingIn(typed: string): boolean {
  return (
    [...typed].length >= 3 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(typed)
  );
}
