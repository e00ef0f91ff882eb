import type { ReactNode } from "react";

/** One thing on show, with its name under a hairline. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="mb-4 font-mono text-xs text-faint">{name}</p>
      {children}
    </div>
  );
}
