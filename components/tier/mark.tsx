import { Plumb } from "@/components/ui/plumb";

/** The mark: a line with a small weight. An ornament unless it is given a label. */
export function Mark({ className = "h-8", label }: { className?: string; label?: string }) {
  return (
    <span
      {...(label ? { role: "img", "aria-label": label } : {})}
      className="inline-flex shrink-0 text-accent"
    >
      <Plumb className={className} />
    </span>
  );
}
