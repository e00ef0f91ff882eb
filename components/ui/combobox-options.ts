"use client";

import { useEffect, useMemo, useState } from "react";
import { type ComboboxOption, matchOptions } from "@/components/ui/match-options";

export type SearchOptions = (query: string) => Promise<readonly ComboboxOption[]>;

type Found =
  | { state: "ready"; options: readonly ComboboxOption[] }
  | { state: "searching" | "failed"; options: readonly ComboboxOption[] };

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
