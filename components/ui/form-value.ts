/** The value a form was last sent with, for a conform name such as `milestones[0].title`; undefined where there is none. */
export function valueAt(values: unknown, name: string): string | string[] | undefined {
  let current = values;
  for (const key of name.split(/[.[\]]+/).filter(Boolean)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  if (typeof current === "string") return current;
  if (Array.isArray(current) && current.every((item) => typeof item === "string")) return current;
  return undefined;
}
