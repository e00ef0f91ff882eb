/** The beginning of a text on one line, cut after a word, with a sign that it goes on. Pure. */
export function excerptOf(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= most) return line;
  const at = line.lastIndexOf(" ", most);
  // Never inside a character: a text without spaces is cut between two of them.
  const cut = at > most / 2 ? line.slice(0, at) : [...line.slice(0, most)].slice(0, -1).join("");
  return `${cut.replace(/[\s,.;:，。；：、]+$/u, "")}…`;
}
