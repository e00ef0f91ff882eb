import clsx from "clsx";
import type { ReactNode } from "react";

/** One work package hanging from the line by a hairline of its own. */
export function LaneItem({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <li className={clsx("relative border-t border-line pt-3", className)}>
      <span
        aria-hidden
        className={clsx(
          "absolute -top-px -left-5 h-px w-5 bg-line",
          "md:w-10 md:group-data-[tier=commodity]/lane:-right-10 md:group-data-[tier=commodity]/lane:left-auto md:group-data-[tier=judgment]/lane:-left-10",
        )}
      />
      <span
        aria-hidden
        className={clsx(
          "absolute -top-[3.5px] -left-[23.5px] size-1.5 rounded-full bg-accent",
          "md:group-data-[tier=commodity]/lane:-right-[43px] md:group-data-[tier=commodity]/lane:left-auto md:group-data-[tier=judgment]/lane:-left-[43px]",
        )}
      />
      {children}
    </li>
  );
}
