import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TierShape } from "@/components/tier/tier-shape";
import { Plumb } from "@/components/ui/plumb";
import type { Tier } from "@/lib/tiers";

export interface LanesProps {
  /** LaneItems, or one sentence saying that there is nothing in this lane. */
  commodity: ReactNode;
  judgment: ReactNode;
  /** The level of the lanes' headings in the page. */
  as?: "h2" | "h3" | "h4";
  className?: string;
}

/**
 * The plumb line: commodity on the left, judgment on the right, packages hanging from the line between. On a phone
 * the line stands at the left edge and the lanes follow each other.
 */
export function Lanes({ commodity, judgment, as = "h3", className }: LanesProps) {
  return (
    <div className={clsx("relative grid gap-y-10 pb-14 pl-7 md:grid-cols-2 md:gap-x-0 md:pl-0", className)}>
      <span
        aria-hidden
        className="absolute top-0 bottom-5 left-[7px] w-px bg-accent md:left-[calc(50%-0.5px)]"
      />
      <Plumb
        length={4}
        className="absolute bottom-0 left-[-2.5px] h-7 w-5 text-accent md:left-[calc(50%-10px)]"
      />
      <Lane tier="commodity" as={as} className="md:pr-10">
        {commodity}
      </Lane>
      <Lane tier="judgment" as={as} className="md:pl-10">
        {judgment}
      </Lane>
    </div>
  );
}

interface LaneProps {
  tier: Tier;
  as: "h2" | "h3" | "h4";
  className: string;
  children: ReactNode;
}

function Lane({ tier, as: Heading, className, children }: LaneProps) {
  const t = useTranslations("tiering");
  return (
    <section className={clsx("group/lane min-w-0", className)} data-tier={tier}>
      <Heading
        className={clsx(
          "flex items-center gap-2.5 font-sans text-ui font-semibold tracking-normal",
          tier === "commodity" ? "text-commodity md:flex-row-reverse" : "text-judgment",
        )}
      >
        <TierShape tier={tier} className="size-3" />
        {t(`tier.${tier}`)}
      </Heading>
      <p className={clsx("mt-0.5 text-sm text-soft", tier === "commodity" && "md:text-right")}>
        {t(`tierMeaning.${tier}`)}
      </p>
      <ul className="mt-5 space-y-6">{children}</ul>
    </section>
  );
}
