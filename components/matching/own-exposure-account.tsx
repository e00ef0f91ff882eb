import { useFormatter, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { rankingPolicy } from "@/lib/matching/policy";

/** Less than this is no difference that would move anybody. */
const even = 0.5;

/** What is owed or ahead, the newcomers' places left, and how both are counted. */
export function OwnExposureAccount({
  owed,
  newcomerCredit,
}: {
  owed: number | null;
  newcomerCredit: number | null;
}) {
  const t = useTranslations("ranking.own");
  const format = useFormatter();
  const amount = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <Section margin title={t("accountTitle")}>
      <div className="measure figures space-y-4">
        {owed === null ? null : <p>{t(stateOf(owed), { amount: amount(Math.abs(owed)) })}</p>}
        {newcomerCredit ? (
          <p>
            {t("credit", { credit: amount(newcomerCredit), all: amount(rankingPolicy.newcomers.credit) })}
          </p>
        ) : null}
        <p className="text-soft">{t("how")}</p>
      </div>
    </Section>
  );
}

function stateOf(owed: number): "even" | "owed" | "ahead" {
  if (Math.abs(owed) < even) return "even";
  return owed > 0 ? "owed" : "ahead";
}
