export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * One way only to write a value: keys in code-unit order, no spaces, numbers and strings as JSON.stringify writes them
 * (RFC 8785 for the values that occur here). What a hash is taken of.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${pairs.join(",")}}`;
}
