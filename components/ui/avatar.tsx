import clsx from "clsx";
import { initials } from "@/components/ui/initials";

const sizes = { small: "size-7 text-xs", medium: "size-10 text-ui", large: "size-16 text-xl" } as const;

export interface AvatarProps {
  name: string;
  size?: keyof typeof sizes;
  /** Leave out where the name stands beside it: the initials are then only an ornament. */
  labelled?: boolean;
  className?: string;
}

/** Initials on paper. No photographs: they are no ground for choosing anyone. */
export function Avatar({ name, size = "medium", labelled, className }: AvatarProps) {
  const naming = labelled ? { role: "img", "aria-label": name } : { "aria-hidden": true };
  return (
    <span
      {...naming}
      className={clsx(
        "inline-flex shrink-0 items-center justify-center rounded border border-line bg-sunk font-serif font-medium text-soft select-none",
        sizes[size],
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}
