import clsx from "clsx";
import type { ReactNode } from "react";

export type BadgeTone = "neutral" | "outline" | "positive" | "caution" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "border-transparent bg-sunk text-soft",
  outline: "border-line text-soft",
  positive: "border-transparent bg-positive-tint text-positive",
  caution: "border-transparent bg-caution-tint text-caution",
  danger: "border-transparent bg-danger-tint text-danger",
};

export interface BadgeProps {
  tone?: BadgeTone;
  className?: string;
  children: ReactNode;
}

/** One word or two about a state. The word carries it, the colour only helps. */
export function Badge({ tone = "neutral", className, children }: BadgeProps) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 rounded-sm border px-1.5 py-px text-xs font-medium whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
