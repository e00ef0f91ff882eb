"use client";

import clsx from "clsx";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { ComboboxChosen } from "@/components/ui/combobox-chosen";
import { ComboboxList } from "@/components/ui/combobox-list";
import { type SearchOptions, useComboboxOptions } from "@/components/ui/combobox-options";
import { controlStyle } from "@/components/ui/control-style";
import { useControl } from "@/components/ui/field-context";
import type { ComboboxOption } from "@/components/ui/match-options";

export interface ComboboxShellProps {
  name?: string;
  options?: readonly ComboboxOption[];
  search?: SearchOptions;
  defaultValue?: readonly ComboboxOption[];
  /** The most that can be chosen. */
  max?: number;
  placeholder?: string;
  onChange?: (chosen: readonly ComboboxOption[]) => void;
  className?: string;
  /** `remove` holds `{name}`, `none` holds `{query}`. */
  words: { remove: string; none: string; searching: string; failed: string; full: string };
}

/** The browser's half of Combobox: the ARIA 1.2 pattern with a list of which several can be chosen. */
export function ComboboxShell({
  name,
  options,
  search,
  defaultValue = [],
  max = Number.POSITIVE_INFINITY,
  placeholder,
  onChange,
  className,
  words,
}: ComboboxShellProps) {
  const control = useControl({ name });
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(defaultValue);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useComboboxOptions(query, options, search);
  const full = chosen.length >= max;
  const current = open ? found.options[active] : undefined;

  function choose(next: readonly ComboboxOption[]) {
    setChosen(next);
    onChange?.(next);
  }

  function toggle(option: ComboboxOption) {
    if (chosen.some(({ value }) => value === option.value)) {
      choose(chosen.filter(({ value }) => value !== option.value));
    } else if (!full) {
      choose([...chosen, option]);
      setQuery("");
      setActive(-1);
    }
    input.current?.focus();
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    const last = found.options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(Math.min(move, last));
    } else if (event.key === "Enter" && open) {
      // Enter never sends the form while the list is open: it chooses.
      event.preventDefault();
      const option = current ?? (query ? found.options[0] : undefined);
      if (option) toggle(option);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === "Backspace" && query === "") {
      choose(chosen.slice(0, -1));
    }
  }

  const message =
    found.state === "failed"
      ? words.failed
      : full
        ? words.full
        : found.options.length === 0
          ? found.state === "searching"
            ? words.searching
            : words.none.replace("{query}", query)
          : undefined;

  return (
    <div className={clsx("relative", className)}>
      <ComboboxChosen
        name={control.name}
        chosen={chosen}
        removeLabel={words.remove}
        onRemove={(option) => {
          choose(chosen.filter(({ value }) => value !== option.value));
          input.current?.focus();
        }}
      />
      <input
        {...control}
        ref={input}
        name={undefined}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${listId}-${current.value}` : undefined}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
        className={clsx(controlStyle, "w-full")}
      />
      <ComboboxList
        id={listId}
        label={placeholder}
        open={open}
        options={found.options}
        chosen={chosen}
        active={active}
        full={full}
        message={message}
        onToggle={toggle}
      />
      <span role="status" className="sr-only">
        {open ? message : null}
      </span>
    </div>
  );
}
