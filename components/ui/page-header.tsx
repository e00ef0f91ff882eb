import clsx from "clsx";
import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: ReactNode;
  /** A line above the title that leads back: a TextLink. */
  back?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Facts under the title: tier, deadline, state. */
  meta?: ReactNode;
  /** At most one primary button. */
  actions?: ReactNode;
  className?: string;
}

/** The top of a page: where one is, what it is, what can be done. */
export function PageHeader({ title, back, lead, meta, actions, className }: PageHeaderProps) {
  return (
    <header className={clsx("pt-8 pb-8 sm:pt-12 sm:pb-10", className)}>
      {back ? <div className="mb-4 text-ui">{back}</div> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <div className="min-w-0 max-w-[46rem]">
          <h1 className="text-3xl sm:text-4xl">{title}</h1>
          {lead ? <div className="mt-3 max-w-[60ch] text-soft">{lead}</div> : null}
          {meta ? (
            <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-ui text-soft">{meta}</div>
          ) : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </header>
  );
}
