import clsx from "clsx";
import type { ReactNode } from "react";
import { PlotWeight } from "@/components/tier/plot-weight";
import { Badge } from "@/components/ui/badge";

interface Point {
  /** Where it stands: minor units. */
  amountMinor: number;
  /** The same, formatted for the reader. */
  label: string;
}

export interface PriceBandProps {
  low: Point;
  median: Point;
  high: Point;
  /** The price in question: an offer, a budget line, a rate card. */
  marker?: Point & { name: string };
  /** The band in words, with its count. */
  text: ReactNode;
  /** Shown as a badge when the band rests on seed data. */
  seedLabel?: string;
  className?: string;
}

/** The middle half of prices paid, the middle price, and where this price stands. */
export function PriceBand({ low, median, high, marker, text, seedLabel, className }: PriceBandProps) {
  const points = [low, high, ...(marker ? [marker] : [])].map((point) => point.amountMinor);
  const [from, to] = [Math.min(...points), Math.max(...points)];
  const room = Math.max((to - from) * 0.15, 1);
  const share = ({ amountMinor }: Point) => (amountMinor - from + room) / (to - from + 2 * room);
  const at = (point: Point) => `${(share(point) * 100).toFixed(2)}%`;
  const middle = `${(((share(low) + share(high)) / 2) * 100).toFixed(2)}%`;
  return (
    <div className={clsx("min-w-0", className)}>
      <svg aria-hidden="true" className="figures block h-16 w-full overflow-visible text-xs">
        <line x1="0" x2="100%" y1="38.5" y2="38.5" className="stroke-line" />
        <line x1={at(low)} x2={at(high)} y1="38.5" y2="38.5" strokeWidth="7" className="stroke-edge" />
        <line x1={at(median)} x2={at(median)} y1="34" y2="43" strokeWidth="2" className="stroke-paper" />
        {share(high) - share(low) < narrow ? (
          <text x={middle} y="60" textAnchor={anchor((share(low) + share(high)) / 2)} className="fill-soft">
            {low.label} – {high.label}
          </text>
        ) : (
          <>
            <text x={at(low)} y="60" textAnchor="middle" className="fill-soft">
              {low.label}
            </text>
            <text x={at(high)} y="60" textAnchor="middle" className="fill-soft">
              {high.label}
            </text>
          </>
        )}
        {marker ? (
          <>
            <text x={at(marker)} y="10" textAnchor={anchor(share(marker))} className="fill-ink font-medium">
              {marker.name} {marker.label}
            </text>
            <PlotWeight x={at(marker)} y={15} />
          </>
        ) : null}
      </svg>
      <p className="figures mt-1 text-sm text-soft">
        {text} {seedLabel ? <Badge tone="outline">{seedLabel}</Badge> : null}
      </p>
    </div>
  );
}

// On a narrow band two labels would stand on each other.
const narrow = 0.3;

// Near an edge the label grows inwards, so that it never leaves a narrow screen.
function anchor(share: number): "start" | "middle" | "end" {
  if (share < 0.25) return "start";
  return share > 0.75 ? "end" : "middle";
}
