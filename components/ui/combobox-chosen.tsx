import { X } from "lucide-react";
import type { ComboboxOption } from "@/components/ui/match-options";

export interface ComboboxChosenProps {
  name?: string;
  chosen: readonly ComboboxOption[];
  removeLabel: string;
  onRemove: (option: ComboboxOption) => void;
}

/** What has been chosen so far: each with a button that takes it back, and the hidden field that sends it. */
export function ComboboxChosen({ name, chosen, removeLabel, onRemove }: ComboboxChosenProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className="mb-2 flex flex-wrap gap-1.5">
      {chosen.map((option) => (
        <li key={option.value}>
          {name ? <input type="hidden" name={name} value={option.value} /> : null}
          <button
            type="button"
            aria-label={removeLabel.replace("{name}", option.label)}
            onClick={() => onRemove(option)}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-sm border border-line bg-sunk pr-1.5 pl-2.5 text-sm font-medium hover:border-edge"
          >
            {option.label}
            <X aria-hidden className="size-3.5 text-soft" strokeWidth={1.75} />
          </button>
        </li>
      ))}
    </ul>
  );
}
