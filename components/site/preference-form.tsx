"use client";

import { usePathname } from "next/navigation";

interface Props {
  name: string;
  label: string;
  choices: { value: string; label: string; lang?: string }[];
  chosen: string;
  action: (formData: FormData) => Promise<void>;
}

/** A row of small buttons, one of them pressed. Works without JavaScript; comes back to the page one was on. */
export function PreferenceForm({ name, label, choices, chosen, action }: Props) {
  const from = usePathname();
  return (
    <form action={action} aria-label={label} className="flex flex-wrap gap-1">
      <input type="hidden" name="from" value={from} />
      {choices.map(({ value, label: text, lang }) => (
        <button
          key={value}
          type="submit"
          name={name}
          value={value}
          lang={lang}
          aria-pressed={value === chosen}
          className="min-h-8 rounded px-2 underline-offset-4 transition-colors first-of-type:-ml-2 hover:text-ink aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2"
        >
          {text}
        </button>
      ))}
    </form>
  );
}
