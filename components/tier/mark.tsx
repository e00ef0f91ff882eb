import { Plumb } from "@/components/ui/plumb";

export interface MarkProps {
  /** How much line is above the weight; see Plumb. */
  length?: number;
  label?: string;
  className?: string;
}

/** The mark: a line with a small weight. An ornament unless it is given a label. */
export function Mark({ length, label, className = "h-8" }: MarkProps) {
  return (
    <span
      {...(label ? { role: "img", "aria-label": label } : {})}
      className="inline-flex shrink-0 text-accent"
    >
      <Plumb length={length} className={className} />
    </span>
  );
}
