import clsx from "clsx";
import { type ReactNode, useId } from "react";

export interface ProgressProps {
  label: ReactNode;
  value: number;
  max?: number;
  /** The same in words: "3 of 5 criteria accepted". */
  text?: ReactNode;
  className?: string;
}

/** How far something is, as a line and in words. */
export function Progress({ label, value, max = 100, text, className }: ProgressProps) {
  const id = useId();
  return (
    <div className={className}>
      <div className="mb-1.5 flex flex-wrap justify-between gap-x-4 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {text ? <span className="figures text-soft">{text}</span> : null}
      </div>
      <progress
        id={id}
        value={value}
        max={max}
        className={clsx(
          "block h-1 w-full appearance-none overflow-hidden rounded-full border-0 bg-line text-accent",
          "[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent",
        )}
      />
    </div>
  );
}
