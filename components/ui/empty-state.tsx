import clsx from "clsx";
import type { ReactNode } from "react";
import { Plumb } from "@/components/ui/plumb";

export interface EmptyStateProps {
  title: ReactNode;
  /** What will be here, and what brings it. */
  children?: ReactNode;
  /** The next step: one ButtonLink or Button. */
  action?: ReactNode;
  /** The heading's level in the page. */
  as?: "h2" | "h3" | "p";
  className?: string;
}

/** A place with nothing in it yet: the line waits for its first package. */
export function EmptyState({ title, children, action, as: Heading = "h2", className }: EmptyStateProps) {
  return (
    <div className={clsx("flex gap-6 border-t border-line pb-8 sm:gap-8", className)}>
      <Plumb length={112} className="h-[129px] w-[15px] shrink-0 text-accent" />
      <div className="max-w-[56ch] pt-8">
        <Heading className="font-serif text-xl">{title}</Heading>
        {children ? <div className="mt-2 text-soft">{children}</div> : null}
        {action ? <div className="mt-5">{action}</div> : null}
      </div>
    </div>
  );
}
