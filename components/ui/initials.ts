/** One or two letters of a name; a Chinese name shows the last character, as people there do. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  if (!first) return "·";
  if (/\p{Script=Han}/u.test(first)) return [...first].at(-1) ?? "·";
  return [first, last].map((word) => (word ? ([...word][0] ?? "").toLocaleUpperCase("en") : "")).join("");
}
