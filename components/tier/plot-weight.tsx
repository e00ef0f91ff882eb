/** The weight inside a plot: hangs from above, 20 high, its tip pointing at `x` on the scale below. */
export function PlotWeight({ x, y }: { x: string; y: number }) {
  return (
    <svg aria-hidden="true" x={x} y={y} className="overflow-visible fill-ink">
      <path d="M-.6 0h1.2v6h-1.2zM-1.8 6h3.6v1.6h-3.6zM-2.6 8.4h5.2c1.2.8 1.8 2 1.5 3.3C3.7 14 1.5 16.7 0 20.2-1.5 16.7-3.7 14-4.1 11.7c-.3-1.3.3-2.5 1.5-3.3z" />
    </svg>
  );
}
