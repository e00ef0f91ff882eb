import clsx from "clsx";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { ComboboxOption } from "@/components/ui/match-options";

export interface ComboboxListProps {
  id: string;
  label?: string;
  open: boolean;
  options: readonly ComboboxOption[];
  chosen: readonly ComboboxOption[];
  active: number;
  full: boolean;
  message: ReactNode;
  onToggle: (option: ComboboxOption) => void;
}

/** The list under a Combobox. The focus stays in the input; the active option is only pointed at. */
export function ComboboxList(props: ComboboxListProps) {
  const { id, label, open, options, chosen, active, full, message, onToggle } = props;
  return (
    <div
      className={clsx(
        "absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded border border-line bg-raised py-1 shadow-float",
        !open && "hidden",
      )}
    >
      <div id={id} role="listbox" aria-multiselectable="true" tabIndex={-1} aria-label={label}>
        {options.map((option, index) => {
          const isChosen = chosen.some(({ value }) => value === option.value);
          const isActive = open && index === active;
          return (
            <button
              key={option.value}
              type="button"
              id={`${id}-${option.value}`}
              ref={isActive ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
              role="option"
              tabIndex={-1}
              aria-selected={isChosen}
              aria-disabled={full && !isChosen ? true : undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onToggle(option)}
              className={clsx(
                "flex min-h-9 w-full items-baseline gap-2 border-l-3 px-3 py-1.5 text-left text-ui hover:bg-sunk aria-disabled:text-faint",
                isActive ? "border-accent bg-sunk" : "border-transparent",
              )}
            >
              <Check
                aria-hidden
                strokeWidth={2}
                className={clsx("size-3.5 shrink-0 self-center text-accent", !isChosen && "invisible")}
              />
              {option.label}
              {option.hint ? <span className="text-sm text-faint">{option.hint}</span> : null}
            </button>
          );
        })}
      </div>
      {message ? <p className="px-3 py-1.5 text-ui text-soft">{message}</p> : null}
    </div>
  );
}
