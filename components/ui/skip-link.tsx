import type { ReactNode } from "react";

/** The first thing the Tab key finds: past the header, to `<main id="main">`. */
export function SkipLink({ target = "main", children }: { target?: string; children: ReactNode }) {
  return (
    <a
      href={`#${target}`}
      className="absolute left-4 top-3 z-50 -translate-y-20 rounded bg-ink px-4 py-2 text-ui font-medium text-paper focus:translate-y-0"
    >
      {children}
    </a>
  );
}
