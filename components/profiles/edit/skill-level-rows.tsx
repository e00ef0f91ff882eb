"use client";

import { useState } from "react";
import type { SearchOptions } from "@/components/ui/combobox-options";
import { ComboboxShell, type ComboboxShellProps } from "@/components/ui/combobox-shell";
import { Field } from "@/components/ui/field";
import { useFormState } from "@/components/ui/form-context";
import type { ComboboxOption } from "@/components/ui/match-options";
import { Select } from "@/components/ui/select";

interface Props {
  start: readonly (ComboboxOption & { level: number })[];
  levels: readonly { value: string; label: string }[];
  search: SearchOptions;
  max: number;
  /** `level` holds `{skill}`. */
  words: { label: string; help: string; level: string; combobox: ComboboxShellProps["words"] };
}

/** Choosing skills, and for each how well one knows it. Sends `skills[0].slug`, `skills[0].level` and so on. */
export function SkillLevelRows({ start, levels, search, max, words }: Props) {
  const [chosen, setChosen] = useState<readonly ComboboxOption[]>(start);
  const error = useFormState()?.result?.error?.skills?.[0];
  const levelOf = (slug: string) => String(start.find(({ value }) => value === slug)?.level ?? 3);
  return (
    <>
      {/* No name here: the rows below send what is chosen. */}
      <Field label={words.label} help={words.help} error={error} required>
        <ComboboxShell
          search={search}
          max={max}
          defaultValue={start}
          onChange={setChosen}
          words={words.combobox}
        />
      </Field>
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {chosen.map(({ value, label }, index) => (
          <li key={value} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
            <span className="min-w-0 text-ui font-medium">{label}</span>
            <input type="hidden" name={`skills[${index}].slug`} value={value} />
            <Field
              name={`skills[${index}].level`}
              label={words.level.replace("{skill}", label)}
              hideLabel
              className="w-full sm:w-64"
            >
              <Select options={levels} defaultValue={levelOf(value)} />
            </Field>
          </li>
        ))}
      </ul>
    </>
  );
}
