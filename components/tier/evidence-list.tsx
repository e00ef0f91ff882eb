import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { EvidenceSpan } from "@/components/tier/evidence-segments";
import { TierShape } from "@/components/tier/tier-shape";

export interface EvidenceListProps {
  /** The same id as the EvidenceText's `notesId`. */
  id: string;
  items: readonly (Pick<EvidenceSpan, "direction"> & {
    /** The words of the text this rests on. */
    quote: ReactNode;
    /** Why they count, in a sentence. */
    reason?: ReactNode;
    /** What can be done about it. */
    action?: ReactNode;
    /** Log-odds contribution: draws a bar beside the entry. */
    weight: number;
  })[];
  className?: string;
}

/** The evidence one by one, numbered like the callouts in the text, each with how much it weighs. */
export function EvidenceList({ id, items, className }: EvidenceListProps) {
  const t = useTranslations("ui.tier");
  const heaviest = Math.max(1, ...items.map((item) => item.weight));
  return (
    <ol className={clsx("divide-y divide-line border-y border-line text-ui", className)}>
      {items.map((item, index) => {
        const number = index + 1;
        return (
          <li
            key={number}
            id={`${id}-${number}`}
            tabIndex={-1}
            className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 py-3 target:bg-accent-tint"
          >
            <span
              className={clsx(
                "figures inline-flex h-6 items-center gap-1 text-xs font-semibold",
                item.direction === "commodity" ? "text-commodity" : "text-judgment",
              )}
            >
              <TierShape tier={item.direction} className="size-2" />
              {number}
            </span>
            <div className="min-w-0">
              <p className="own-words-tight">{item.quote}</p>
              {item.reason ? <p className="mt-0.5 text-soft">{item.reason}</p> : null}
              <p className="mt-1.5 flex items-center gap-3 text-sm text-soft">
                <svg aria-hidden="true" className="h-1.5 w-24 shrink-0">
                  <rect width="100%" height="1" y="2.5" className="fill-line" />
                  <rect
                    width={`${Math.max(4, (item.weight / heaviest) * 100)}%`}
                    height="6"
                    className={item.direction === "commodity" ? "fill-commodity" : "fill-judgment"}
                  />
                </svg>
                {t("weight", { tier: item.direction, strength: strength(item.weight) })}
              </p>
              {item.action}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

// Log-odds: 0.7 doubles the odds, 1.6 makes them five times as high.
function strength(weight: number): "strong" | "clear" | "slight" {
  if (weight >= 1.6) return "strong";
  return weight >= 0.7 ? "clear" : "slight";
}
