import clsx from "clsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-deep",
  secondary: "border-edge text-ink hover:border-ink hover:bg-raised",
  quiet: "border-transparent text-ink underline decoration-edge underline-offset-4 hover:decoration-ink",
  danger: "border-danger text-danger hover:bg-danger hover:text-on-danger",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-8.5 py-1 text-sm",
  medium: "min-h-10.5 py-1.5 text-ui",
  large: "min-h-12 py-2 text-base",
};

const margins: Record<ButtonSize, string> = { small: "px-3", medium: "px-4", large: "px-6" };

/** The classes of a button or of a link that looks like one. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return clsx(
    "inline-flex items-center justify-center gap-2 rounded border text-center font-medium transition-colors select-none",
    "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunk disabled:text-faint disabled:no-underline",
    "aria-disabled:cursor-progress [&_svg]:size-[1.1em] [&_svg]:shrink-0",
    variants[variant],
    sizes[size],
    variant === "quiet" ? "px-0.5" : margins[size],
    className,
  );
}
