import type { Random } from "./random.ts";

/**
 * Fills a template: `[a|b|c]` becomes one of the alternatives, `{name}` the value of that name. Throws on a name that
 * has no value, so that no placeholder ever reaches a page. The same draws with another `turn` choose other alternatives.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string>>,
  random: Random,
  turn = 0,
): string {
  const chosen = template.replace(/\[([^[\]]*\|[^[\]]*)\]/g, (_, written: string) => {
    const alternatives = written.split("|");
    return alternatives[(random.whole(0, alternatives.length - 1) + turn) % alternatives.length] ?? "";
  });
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template.slice(0, 60)}"`);
    return value;
  });
}
