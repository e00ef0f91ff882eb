import clsx from "clsx";
import type { ReactNode } from "react";

export interface DescriptionListProps {
  items: readonly { term: ReactNode; value: ReactNode; key?: string }[];
  /** Term above value instead of beside it: for narrow columns. */
  stacked?: boolean;
  className?: string;
}

/** Facts and their names, a hairline between each. */
export function DescriptionList({ items, stacked, className }: DescriptionListProps) {
  return (
    <dl className={clsx("divide-y divide-line border-y border-line text-ui", className)}>
      {items.map((item, index) => (
        <div
          key={item.key ?? index}
          className={clsx(
            "gap-x-8 py-3",
            !stacked && "sm:grid sm:grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)]",
          )}
        >
          <dt className="text-soft">{item.term}</dt>
          <dd className="figures min-w-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
