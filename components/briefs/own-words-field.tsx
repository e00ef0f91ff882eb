"use client";

import clsx from "clsx";
import type { ChangeEvent } from "react";
import type { EvidenceSpan } from "@/components/tier/evidence-segments";
import { MarkedWords } from "@/components/tier/marked-words";
import { useControl, useTypedValue } from "@/components/ui/field-context";

export interface OwnWordsFieldProps {
  /** What stands in the field when it appears; from then on the field holds its own text. */
  initial: string;
  /** What was last reported by `onChange`. */
  value: string;
  onChange: (value: string) => void;
  /** Evidence in the text as it stands. */
  spans: readonly EvidenceSpan[];
  placeholder?: string;
}

// Both layers must break their lines alike, to the pixel.
const same =
  "col-start-1 row-start-1 m-0 min-h-80 w-full border px-4 py-3 font-serif text-[1.1875rem] leading-[1.75] " +
  "whitespace-pre-wrap [overflow-wrap:break-word] [text-wrap:wrap] [word-break:normal]";

/**
 * The client's own words with the evidence marked where it stands, while they type: the marks lie on a layer behind
 * the field. The page grows with the text; nothing scrolls inside.
 */
export function OwnWordsField({ initial, value, onChange, spans, placeholder }: OwnWordsFieldProps) {
  const control = useControl({});
  const typed = useTypedValue(control.name);
  return (
    <div className="grid rounded bg-raised">
      <div
        aria-hidden
        className={clsx(same, "pointer-events-none border-transparent text-transparent select-none")}
      >
        <MarkedWords text={value} spans={spans} />
        {/* A last line that is empty takes no room without it. */}
        {"\u200b"}
      </div>
      <textarea
        {...control}
        // Left to itself, so that what is typed before this code has loaded stays.
        defaultValue={typeof typed === "string" ? typed : initial}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.currentTarget.value)}
        placeholder={placeholder}
        spellCheck
        className={clsx(
          same,
          "resize-none overflow-hidden rounded border-edge bg-transparent text-ink transition-colors hover:border-soft",
          "focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-danger",
        )}
      />
    </div>
  );
}
