import clsx from "clsx";
import type { Tier } from "@/lib/tiers";

/** Square for commodity, ring for judgment: the tier without its colour. */
export function TierShape({ tier, className }: { tier: Tier; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10 10"
      className={clsx(
        "size-2.5 shrink-0",
        tier === "commodity" ? "text-commodity" : "text-judgment",
        className,
      )}
    >
      {tier === "commodity" ? (
        <rect x="0.5" y="0.5" width="9" height="9" rx="1" fill="currentColor" />
      ) : (
        <circle cx="5" cy="5" r="3.75" fill="none" stroke="currentColor" strokeWidth="2.5" />
      )}
    </svg>
  );
}
