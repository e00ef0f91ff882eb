import clsx from "clsx";
import type { ComponentProps } from "react";

/** A sheet of paper on the table: for the one thing on a page that is worked on. Lists take HairlineList. */
export function Sheet({ className, ...props }: ComponentProps<"div">) {
  return <div {...props} className={clsx("rounded border border-line bg-raised p-5 sm:p-8", className)} />;
}
