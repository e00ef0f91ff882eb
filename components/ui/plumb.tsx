export interface PlumbProps {
  /** Length of the line above the weight, in the drawing's own units (the weight is 15 wide and 17 high). */
  length?: number;
  className?: string;
}

/** A line with a small weight. An ornament: say what it means in words beside it. */
export function Plumb({ length = 16, className }: PlumbProps) {
  return (
    <svg aria-hidden="true" viewBox={`0 0 15 ${length + 17}`} className={className} fill="currentColor">
      <path d={`M7 0h1v${length + 1}h-1z`} />
      <g transform={`translate(0 ${length})`}>
        <path d="M5.5 0h4v2h-4z" />
        <path d="M4.6 3h5.8c1.4 1 2 2.3 1.7 3.9C11.6 9.7 9.2 13 7.5 17 5.8 13 3.4 9.7 2.9 6.9 2.6 5.3 3.2 4 4.6 3z" />
      </g>
    </svg>
  );
}
