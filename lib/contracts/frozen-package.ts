import { z } from "zod";
import type { ScopeContent } from "@/lib/contracts/scope";
import type { Tier } from "@/lib/tiers";

/** A work package as it is stored; spans and unknowns are JSON columns. */
export interface StoredPackage {
  id: string;
  title: string;
  tier: Tier;
  criteria: string[];
  spans: unknown;
  unknowns: unknown;
}

const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
const unknownSchema = z.object({ text: z.string() });

/** A package for the frozen scope, with the sentences themselves, so that the scope can be read without the listing. */
export function frozenPackage(stored: StoredPackage, text: string): ScopeContent["packages"][number] {
  const { id, title, tier, criteria } = stored;
  const sentences = readable(stored.spans, spanSchema).map(({ start, end }) => ({
    start,
    end,
    // Half of a surrogate pair at the edge of a span cannot be stored as JSON.
    text: text.slice(start, end).toWellFormed(),
  }));
  return { id, title, tier, criteria, sentences };
}

/** What the brief left open in a package, each with an id that later events can point to. */
export function unknownsOf(stored: StoredPackage): ScopeContent["unknowns"] {
  return readable(stored.unknowns, unknownSchema).map(({ text }, index) => ({
    id: `${stored.id}:u${index + 1}`,
    text: text.toWellFormed(),
    namedBy: "brief" as const,
  }));
}

function readable<Item>(stored: unknown, schema: z.ZodType<Item>): Item[] {
  const items: unknown[] = Array.isArray(stored) ? stored : [];
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
