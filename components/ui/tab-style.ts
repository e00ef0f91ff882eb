export const tabListStyle = "flex flex-wrap gap-x-6 border-b border-line";

/** The chosen one stands on the line in ink; the others wait. */
export const tabStyle =
  "-mb-px inline-flex min-h-11 max-w-full items-center gap-2 border-b-2 border-transparent text-ui font-medium text-soft " +
  "transition-colors hover:text-ink focus-visible:-outline-offset-2 " +
  "data-[state=active]:border-accent data-[state=active]:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink";
