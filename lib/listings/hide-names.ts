/**
 * A text without the names given, whole or word by word, and without addresses, links and telephone numbers. Shorter
 * words of a name than three letters stay: they are words of the language too. Pure.
 */
export function hideNames(text: string, names: readonly string[]): string {
  const parts = names.flatMap((name) => [name, ...name.split(/[\s,.&-]+/)].map((part) => part.trim()));
  const known = [...new Set(parts)]
    .filter((part) => part.length > 2 || (part.length === 2 && /\p{Script=Han}/u.test(part)))
    .sort((a, b) => b.length - a.length);
  const hidden = text.replace(contacts, "[…]");
  if (known.length === 0) return hidden;
  const pattern = known.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return hidden.replace(new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, "giu"), "[…]");
}

const contacts = /[^\s@]{1,64}@[^\s@]{1,190}|\b(?:https?:\/\/|www\.)\S+|\+?\d[\d ().-]{7,20}\d/gi;
