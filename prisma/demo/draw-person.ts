import { type Culture, cultures } from "./content/cultures.ts";
import type { Random } from "./random.ts";

export interface Person {
  name: string;
  email: string;
  country: string;
  currency: string;
  timeZone: string;
  /** English first, then the person's other languages. */
  languages: string[];
  locale: "en" | "zh";
}

/** Somebody with a name that nobody else in the world has. */
export function drawPerson(random: Random, taken: Set<string>, among: readonly Culture[] = cultures): Person {
  const culture = drawCulture(random, among);
  const [country, currency, timeZone, spoken] = random.pick(culture.places);
  let name = drawName(random, culture);
  while (taken.has(name)) name = drawName(random, culture);
  taken.add(name);
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.+|\.+$/g, "");
  return {
    name,
    email: `${plain || "person"}.${taken.size}@demo.plumbline.example`,
    country,
    currency,
    timeZone,
    languages: ["en", ...spoken.split(" ").filter(Boolean)],
    locale: culture.isChineseScript ? "zh" : "en",
  };
}

/** The cultures in which people write Chinese. */
export const chineseCultures = cultures.filter((culture) => culture.isChineseScript);

function drawCulture(random: Random, among: readonly Culture[]): Culture {
  const weights = Object.fromEntries(among.map((culture, index) => [String(index), culture.weight]));
  return among[Number(random.weighted(weights))] ?? random.pick(among);
}

function drawName(random: Random, { given, family, isChineseScript }: Culture): string {
  const first = random.pick(given.split(" "));
  // "de Wit" is one family name.
  const last = random.pick(family.replace("de Wit", "de_Wit").split(" ")).replace("_", " ");
  return isChineseScript ? last + first : `${first} ${last}`;
}
