import clsx from "clsx";
import { useTranslations } from "next-intl";
import { TierShape } from "@/components/tier/tier-shape";

/** How to read the lines under an EvidenceText. */
export function EvidenceLegend({ className }: { className?: string }) {
  const t = useTranslations("ui.tier");
  return (
    <ul className={clsx("flex flex-wrap gap-x-5 gap-y-1.5 text-sm text-soft", className)}>
      {(["commodity", "judgment"] as const).map((tier) => (
        <li key={tier} className="flex items-center gap-1.5">
          <TierShape tier={tier} className="size-2" />
          <span className={clsx("evidence", `evidence-${tier}`)}>{t("towards", { tier })}</span>
        </li>
      ))}
      <li>
        <span className="evidence evidence-both">{t("towardsBoth")}</span>
      </li>
    </ul>
  );
}
