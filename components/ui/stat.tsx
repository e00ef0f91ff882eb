import clsx from "clsx";
import type { ReactNode } from "react";

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** Count and interval in words: "likely 78–90, from 11 contracts". A number without its uncertainty is not shown. */
  detail: ReactNode;
  /** A RangePlot, where there is room. */
  plot?: ReactNode;
  className?: string;
}

/** A number that matters, with what it rests on. */
export function Stat({ label, value, detail, plot, className }: StatProps) {
  return (
    <div className={clsx("min-w-0", className)}>
      <p className="text-sm font-medium text-soft">{label}</p>
      <p className="figures mt-1 font-serif text-4xl">{value}</p>
      {plot ? <div className="mt-2">{plot}</div> : null}
      <p className="figures mt-1.5 text-sm text-soft">{detail}</p>
    </div>
  );
}
