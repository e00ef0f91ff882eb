export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/** The cookie in which a person's choice of language persists. */
export const localeCookie = "plumbline.locale";

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The best of our languages for an Accept-Language header, by its weights; English when none fits. */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((each) => each.trim()).find((each) => each.startsWith("q="));
      return { language: tag.split("-")[0] ?? "", quality: weight ? Number(weight.slice(2)) || 0 : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes.map(({ language }) => language).find(isLocale) ?? "en";
}
