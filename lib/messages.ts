import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/locales";

export type Catalogue = { [key: string]: string | Catalogue };

const cache = new Map<Locale, Catalogue>();

/** The whole catalogue of a language: one namespace per file of messages/<locale>/. */
export function catalogueOf(locale: Locale): Catalogue {
  const known = cache.get(locale);
  if (known && env.NODE_ENV !== "development") return known;
  const folder = join(process.cwd(), "messages", locale);
  const catalogue: Catalogue = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    catalogue[file.slice(0, -".json".length)] = JSON.parse(readFileSync(join(folder, file), "utf8"));
  }
  cache.set(locale, catalogue);
  return catalogue;
}

/** Some namespaces only, for client components: the browser gets no more words than it shows. */
export function pickMessages(locale: Locale, namespaces: string[]): Catalogue {
  const all = catalogueOf(locale);
  return Object.fromEntries(namespaces.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}
