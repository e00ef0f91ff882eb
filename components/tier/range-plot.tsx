import clsx from "clsx";
import type { ReactNode } from "react";
import { PlotWeight } from "@/components/tier/plot-weight";

export interface RangePlotProps {
  value: number;
  low: number;
  high: number;
  /** The ends of the scale. */
  min?: number;
  max?: number;
  /** The tier's mean: a small tick to compare with. */
  mean?: number;
  /** The same in words: "84, likely 78–90, from 11 contracts". Leave out only where it stands beside the plot. */
  text?: ReactNode;
  className?: string;
}

/** A measured value with its likely range: the line hangs at the value, the bar shows how sure it is. */
export function RangePlot({ value, low, high, min = 0, max = 100, mean, text, className }: RangePlotProps) {
  const at = (point: number) =>
    `${(Math.min(Math.max((point - min) / (max - min), 0), 1) * 100).toFixed(2)}%`;
  return (
    <div className={clsx("min-w-0", className)}>
      <svg aria-hidden="true" className="block h-8 w-full overflow-visible">
        <line x1="0" x2="100%" y1="24.5" y2="24.5" className="stroke-edge" />
        {[0, 25, 50, 75, 100].map((part) => (
          <line key={part} x1={`${part}%`} x2={`${part}%`} y1="24" y2="28" className="stroke-edge" />
        ))}
        {mean === undefined ? null : (
          <line x1={at(mean)} x2={at(mean)} y1="15" y2="31" strokeDasharray="2 2" className="stroke-soft" />
        )}
        <line x1={at(low)} x2={at(high)} y1="24.5" y2="24.5" strokeWidth="5" className="stroke-soft" />
        <PlotWeight x={at(value)} y={1} />
      </svg>
      {text ? <p className="figures mt-1.5 text-sm text-soft">{text}</p> : null}
    </div>
  );
}
