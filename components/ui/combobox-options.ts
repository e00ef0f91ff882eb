"use client";

import { useEffect, useMemo, useState } from "react";

export interface ComboboxOption {
  value: string;
  label: string;
  /** Shown after the label, and searched too: a family, a synonym. */
  hint?: string;
}

export type SearchOptions = (query: string) => Promise<readonly ComboboxOption[]>;

type Found =
  | { state: "ready"; options: readonly ComboboxOption[] }
  | { state: "searching" | "failed"; options: readonly ComboboxOption[] };

const longestList = 40;

/** What can be chosen for a query: filtered here from all options, or asked for with `search` a moment after typing. */
export function useComboboxOptions(
  query: string,
  options: readonly ComboboxOption[] | undefined,
  search: SearchOptions | undefined,
): Found {
  const [found, setFound] = useState<Found>({ state: "ready", options: options ?? [] });

  useEffect(() => {
    if (!search) return;
    let stale = false;
    setFound((before) => ({ state: "searching", options: before.options }));
    const timer = setTimeout(() => {
      search(query).then(
        (next) => !stale && setFound({ state: "ready", options: next }),
        () => !stale && setFound({ state: "failed", options: [] }),
      );
    }, 150);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, search]);

  const local = useMemo(() => matchOptions(options ?? [], query), [options, query]);
  return search ? found : { state: "ready", options: local };
}

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
