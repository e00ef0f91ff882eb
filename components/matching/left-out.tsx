import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Gate } from "@/lib/matching/gates";

/** How many a condition kept out, by condition. Nobody is named. */
export function LeftOut({ excluded }: { excluded: readonly { reason: Gate; count: number }[] }) {
  const t = useTranslations("shortlist.leftOut");
  if (excluded.length === 0) return null;
  return (
    <Section title={t("title")} lead={t("lead")}>
      <ul className="figures space-y-1.5 text-ui">
        {excluded.map(({ reason, count }) => (
          <li key={reason}>{t(`reason.${reason}`, { count })}</li>
        ))}
      </ul>
    </Section>
  );
}
