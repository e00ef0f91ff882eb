export interface ComboboxOption {
  value: string;
  label: string;
  /** Shown after the label, and searched too: a family, a synonym. */
  hint?: string;
}

const longestList = 40;

/** The options that hold every word of the query, those that begin with it first. */
export function matchOptions(options: readonly ComboboxOption[], query: string): readonly ComboboxOption[] {
  const wanted = plain(query);
  const words = wanted.split(/\s+/).filter(Boolean);
  return options
    .map((option) => ({ option, text: plain(`${option.label} ${option.hint ?? ""}`) }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .sort((a, b) => Number(b.text.startsWith(wanted)) - Number(a.text.startsWith(wanted)))
    .slice(0, longestList)
    .map(({ option }) => option);
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
