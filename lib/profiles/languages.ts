/** Languages a person can work in (ISO 639). Their names come from Intl, in the reader's language. */
export const languages: readonly string[] =
  "en zh ar bn bg ca cs da nl et fi fr de el gu he hi hr hu id it ja ko lt lv ms nb fa pl pt ro ru sk sl sr es sw sv fil ta te th tr uk ur vi yo".split(
    " ",
  );

export const isLanguage = (code: string) => languages.includes(code);

/** The name of a language for a reader; an unknown code is shown as it is. */
export function languageName(code: string, locale: string): string {
  return nameOf("language", code, locale);
}

/** The name of a country (ISO 3166) for a reader; anything else is shown as it is. */
export function countryName(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code) ? nameOf("region", code, locale) : code;
}

function nameOf(type: "language" | "region", code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    // Intl throws on what is no code at all.
    return code;
  }
}
