import { useTranslations } from "next-intl";
import { type AiLimits, workStages } from "@/lib/ai-policy";

/** The stages with a limit of their own, under the policy for the whole; nothing where there are none. */
export function StageLimits({ limits }: { limits: AiLimits }) {
  const t = useTranslations("stages");
  const limited = workStages.flatMap((stage) => {
    const level = limits[stage];
    return level ? [{ stage, level }] : [];
  });
  if (limited.length === 0) return null;
  return (
    <ul aria-label={t("title")} className="mt-1 space-y-0.5 text-sm text-soft">
      {limited.map(({ stage, level }) => (
        <li key={stage}>{t("limit", { stage: t(`stage.${stage}`), most: t(`most.${level}`) })}</li>
      ))}
    </ul>
  );
}
