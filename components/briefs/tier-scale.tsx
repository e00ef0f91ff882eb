import clsx from "clsx";
import { useTranslations } from "next-intl";
import { PlotWeight } from "@/components/tier/plot-weight";
import { TierShape } from "@/components/tier/tier-shape";
import type { Tier } from "@/lib/tiers";

export interface TierScaleProps {
  tier: Tier;
  /** Of judgment, 0 to 1. */
  probability: number;
  /** How sure it is, in words: "Likely (78 %)". */
  confidence: string;
  /** Nothing can be said yet: the weight hangs in the middle, grey. */
  isUnsure: boolean;
}

/** Where a text hangs between the two tiers, with the words for it. */
export function TierScale({ tier, probability, confidence, isUnsure }: TierScaleProps) {
  const t = useTranslations("tiering");
  const at = `${(6 + 88 * (isUnsure ? 0.5 : probability)).toFixed(1)}%`;
  return (
    <div>
      <svg aria-hidden="true" className="block h-9 w-full overflow-visible">
        <line x1="0" x2="100%" y1="28.5" y2="28.5" className="stroke-edge" />
        <line x1="50%" x2="50%" y1="24" y2="33" className="stroke-edge" />
        {/* Between these lines the model does not claim a tier. */}
        <line x1="41.2%" x2="58.8%" y1="28.5" y2="28.5" strokeWidth="5" className="stroke-line" />
        <g className={isUnsure ? "opacity-40" : undefined}>
          <PlotWeight x={at} y={5} />
        </g>
      </svg>
      <div className="mt-1 flex justify-between gap-4 text-sm">
        {(["commodity", "judgment"] as const).map((each) => {
          const isIt = !isUnsure && each === tier;
          return (
            <span
              key={each}
              className={clsx(
                "flex items-center gap-1.5",
                isIt ? (each === "commodity" ? "text-commodity" : "text-judgment") : "text-faint",
                isIt && "font-semibold",
              )}
            >
              <TierShape tier={each} />
              {t(`tier.${each}`)}
            </span>
          );
        })}
      </div>
      <p className="figures mt-2 text-ui font-medium">
        {isUnsure ? confidence : `${t(`tier.${tier}`)} · ${confidence}`}
      </p>
    </div>
  );
}
