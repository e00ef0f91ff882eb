/** The `lang` of a client's own words, so that they are read aloud and set as what they are. */
export const langOf = (language: string) => (language.startsWith("zh") ? "zh-Hans" : language);
