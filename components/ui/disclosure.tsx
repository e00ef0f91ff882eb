import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";

export interface DisclosureProps extends ComponentProps<"details"> {
  summary: ReactNode;
  /** What is folded away is a small form: the summary looks like the button that leads to it. */
  asButton?: boolean;
}

/** Something folded away until it is wanted. Native, works without JavaScript, found by the browser's search. */
export function Disclosure({ summary, asButton, className, children, ...props }: DisclosureProps) {
  if (asButton) {
    return (
      <details {...props} className={clsx("group", className)}>
        <summary className={buttonStyle("secondary", "small", "list-none group-open:bg-sunk")}>
          {summary}
        </summary>
        <div className="mt-4">{children}</div>
      </details>
    );
  }
  return (
    <details {...props} className={clsx("group", className)}>
      <summary className="inline-flex min-h-6 list-none items-center gap-1.5 rounded-sm text-ui font-medium text-ink hover:text-accent">
        <ChevronRight
          aria-hidden
          strokeWidth={1.75}
          className="size-4 shrink-0 text-soft transition-transform group-open:rotate-90"
        />
        {summary}
      </summary>
      <div className="mt-3 pl-5.5">{children}</div>
    </details>
  );
}
