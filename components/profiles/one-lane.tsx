import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TierShape } from "@/components/tier/tier-shape";
import { Plumb } from "@/components/ui/plumb";
import type { Tier } from "@/lib/tiers";

interface Props {
  tier: Tier;
  className?: string;
  /** LaneItems. */
  children: ReactNode;
}

/** The plumb line at the left edge with one lane, for people who practise one tier only. */
export function OneLane({ tier, className, children }: Props) {
  const t = useTranslations("tiering");
  return (
    <section className={clsx("relative max-w-[52rem] pb-14 pl-7", className)}>
      <span aria-hidden className="absolute top-0 bottom-5 left-[7px] w-px bg-accent" />
      <Plumb length={4} className="absolute bottom-0 left-[-2.5px] h-7 w-5 text-accent" />
      <h3
        className={clsx(
          "flex items-center gap-2.5 font-sans text-ui font-semibold tracking-normal",
          tier === "commodity" ? "text-commodity" : "text-judgment",
        )}
      >
        <TierShape tier={tier} className="size-3" />
        {t(`tier.${tier}`)}
      </h3>
      <p className="mt-0.5 text-sm text-soft">{t(`tierMeaning.${tier}`)}</p>
      <ul className="mt-5 space-y-6">{children}</ul>
    </section>
  );
}
