export interface PlumbProps {
  /** Length of the line above the weight, in the drawing's own units (the weight is 14 wide and 16 high). */
  length?: number;
  className?: string;
}

/** A line with a small weight. An ornament: say what it means in words beside it. */
export function Plumb({ length = 16, className }: PlumbProps) {
  return (
    <svg aria-hidden="true" viewBox={`0 0 14 ${length + 16}`} className={className} fill="none">
      <path d={`M7 0v${length + 1}`} stroke="currentColor" strokeWidth="1.2" />
      <g transform={`translate(0 ${length})`} fill="currentColor">
        <path d="M5 0h4v2.1H5z" />
        <path d="M4.1 3h5.8c1.3.9 1.9 2.2 1.6 3.7C11 9.4 8.600 12.600 7 16 5.400 12.600 3 9.400 2.500 6.700 2.200 5.200 2.800 3.900 4.100 3z" />
      </g>
    </svg>
  );
}
