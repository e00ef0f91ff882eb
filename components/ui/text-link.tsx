import clsx from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";

export interface TextLinkProps extends ComponentProps<typeof Link> {
  /** For titles in lists: no underline until pointed at. */
  plain?: boolean;
  /** Stretches over the nearest `relative` ancestor, so that the whole row is the link. */
  cover?: boolean;
}

/** A link in text. */
export function TextLink({ plain, cover, className, ...props }: TextLinkProps) {
  return (
    <Link
      {...props}
      className={clsx(
        "rounded-[2px] text-ink underline underline-offset-3 transition-colors hover:text-accent",
        plain
          ? "decoration-transparent hover:decoration-current"
          : "decoration-edge hover:decoration-current",
        cover && "after:absolute after:inset-0",
        className,
      )}
    />
  );
}
