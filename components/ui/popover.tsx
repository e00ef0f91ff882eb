import clsx from "clsx";
import { type ReactNode, useId } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style";

export interface PopoverProps {
  trigger: ReactNode;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  triggerLabel?: string;
  triggerClassName?: string;
  /** Lined up with the start or the end of its button. */
  align?: "start" | "end";
  className?: string;
  children: ReactNode;
}

/**
 * A small sheet beside its button: an account menu (a `<nav>` of links inside), a short "why". The browser's popover:
 * no JavaScript, closes on Escape and on a click elsewhere. It stands in the middle of the page where the browser
 * cannot anchor it yet.
 */
export function Popover({
  trigger,
  triggerVariant = "quiet",
  triggerSize = "small",
  triggerLabel,
  triggerClassName,
  align = "start",
  className,
  children,
}: PopoverProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={triggerLabel}
        className={buttonStyle(triggerVariant, triggerSize, triggerClassName)}
      >
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        className={clsx(
          "anchored m-auto max-h-[80dvh] w-max max-w-[min(22rem,calc(100vw-2rem))] overflow-y-auto rounded border border-line bg-raised p-4 text-ui text-ink shadow-float",
          align === "end" && "anchored-end",
          className,
        )}
      >
        {children}
      </div>
    </>
  );
}
