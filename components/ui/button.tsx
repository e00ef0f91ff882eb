import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style";
import { Waiting } from "@/components/ui/waiting";

export interface ButtonProps extends ComponentProps<"button"> {
  /** One primary a page. */
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Keeps focus and says it is busy; the caller refuses a second press. */
  pending?: boolean;
}

/** A button with a verb on it. */
export function Button({
  variant = "secondary",
  size = "medium",
  pending,
  type = "button",
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <button
      type={type}
      aria-disabled={pending || undefined}
      {...props}
      className={buttonStyle(variant, size, className)}
    >
      {pending ? <Waiting /> : null}
      {children}
    </button>
  );
}
