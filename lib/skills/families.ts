/** The eleven fields of work, in the order in which they are listed everywhere. Names: `skills.family.*`. */
export const families = [
  "writing",
  "design",
  "data",
  "web",
  "mobile",
  "ai",
  "marketing",
  "video",
  "translation",
  "research",
  "operations",
] as const;
export type Family = (typeof families)[number];

export function isFamily(value: string): value is Family {
  return (families as readonly string[]).includes(value);
}
