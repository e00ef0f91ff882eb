import { useTranslations } from "next-intl";
import { useNextCharge } from "@/components/statements/next-charge";
import { DescriptionList } from "@/components/ui/description-list";
import type { ChargesView } from "@/lib/contracts/charge-queries";
import type { WeeksView } from "@/lib/contracts/statement-queries";

export interface ChargeFactsProps {
  contract: Pick<WeeksView, "currency">;
  charges: ChargesView;
  card: { brand: string; last4: string } | null;
}

const rules = ["told", "stops", "never", "back"] as const;

/** Which card, what next, and the most that can be charged, to the smallest coin; and the rules of it. */
export function ChargeFacts({ contract, charges, card }: ChargeFactsProps) {
  const t = useTranslations("charges");
  const next = useNextCharge();
  const { standing, limits, coming } = charges;
  const money = (minor: number) => next.money(minor, contract.currency);
  const most = standing ?? { mostAWeekMinor: limits.mostAWeekMinor, leftMinor: limits.mostInAllMinor };
  return (
    <>
      <DescriptionList
        items={[
          ...(card ? [{ term: t("term.card"), value: t("card", card) }] : []),
          { term: t(standing ? "term.next" : "term.first"), value: next.sentence(coming, contract.currency) },
          { term: t("term.aWeek"), value: money(most.mostAWeekMinor) },
          { term: t(standing ? "term.left" : "term.inAll"), value: money(most.leftMinor) },
        ]}
      />
      <ul className="measure list-disc space-y-1 pl-5 text-ui text-soft">
        {rules.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
    </>
  );
}
