import type { Random } from "./random.ts";

/**
 * Fills a template: `[a|b|c]` becomes one of the alternatives, `{name}` the value of that name. Throws on a name that
 * has no value, so that no placeholder ever reaches a page.
 */
export function fill(template: string, values: Readonly<Record<string, string>>, random: Random): string {
  const chosen = template.replace(/\[([^[\]]*\|[^[\]]*)\]/g, (_, alternatives: string) =>
    random.pick(alternatives.split("|")),
  );
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template.slice(0, 60)}"`);
    return value;
  });
}
