/** The `lang` of a client's own words, so that they are read aloud and set as what they are; "" where nobody knows. */
export function langOf(language: string): string {
  if (language.startsWith("zh")) return "zh-Hans";
  return /^[a-z]{2}$/.test(language) ? language : "";
}
