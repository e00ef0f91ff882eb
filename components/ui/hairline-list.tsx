import clsx from "clsx";
import type { ComponentProps } from "react";

/** A list with a hairline between its items instead of a box around each. */
export function HairlineList({ className, ...props }: ComponentProps<"ul">) {
  return <ul {...props} className={clsx("divide-y divide-line border-y border-line", className)} />;
}

/** One item; `relative`, so that a TextLink with `cover` makes all of it pressable. */
export function HairlineItem({ className, ...props }: ComponentProps<"li">) {
  return <li {...props} className={clsx("relative py-5", className)} />;
}
