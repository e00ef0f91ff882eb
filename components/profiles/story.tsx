import clsx from "clsx";

/** A few named paragraphs in a person's own words; empty ones are left out. */
export function Story({
  parts,
  className,
}: {
  parts: readonly { term: string; text: string }[];
  className?: string;
}) {
  return (
    <dl className={clsx("max-w-[60ch] space-y-3", className)}>
      {parts
        .filter(({ text }) => text !== "")
        .map(({ term, text }) => (
          <div key={term}>
            <dt className="text-sm text-soft">{term}</dt>
            <dd className="own-words-tight whitespace-pre-line">{text}</dd>
          </div>
        ))}
    </dl>
  );
}
