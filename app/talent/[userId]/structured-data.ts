import { env } from "@/lib/env";
import { countryName, languageName } from "@/lib/profiles/languages";
import type { PublicProfile } from "@/lib/profiles/queries";
import { skillName } from "@/lib/skills/catalogue";

/** The page in schema.org's words (ProfilePage about a Person). Says no more than the page shows. */
export function structuredData(profile: PublicProfile, locale: string): Record<string, unknown> {
  const url = `${env.appUrl}/talent/${profile.userId}`;
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    url,
    dateModified: profile.updatedAt.toISOString(),
    mainEntity: {
      "@type": "Person",
      "@id": url,
      name: profile.user.name,
      jobTitle: profile.headline,
      ...(profile.about ? { description: profile.about } : {}),
      ...(profile.country
        ? { homeLocation: { "@type": "Country", name: countryName(profile.country, "en") } }
        : {}),
      knowsLanguage: profile.languages.map((code) => ({
        "@type": "Language",
        name: languageName(code, "en"),
        alternateName: code,
      })),
      knowsAbout: profile.skills.map(({ skill }) => skillName(skill, locale)),
    },
  };
}
