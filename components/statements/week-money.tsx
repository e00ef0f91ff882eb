import { useLocale, useTranslations } from "next-intl";
import { FeeLines } from "@/components/contracts/fee-lines";
import { useTime } from "@/components/statements/hours";
import type { WeeksView, WeekView } from "@/lib/contracts/statement-queries";
import { formatMoney } from "@/lib/money";

/** What a sent statement comes to for this side, and what goes back of the money set aside. */
export function WeekMoney({ contract, week }: { contract: WeeksView; week: WeekView }) {
  const t = useTranslations("statements.money");
  const locale = useLocale();
  const time = useTime(contract.terms.unit);
  const { statement, capMinor } = week;
  if (!statement) return null;
  const { currency, tier, feeVersion, party, terms } = contract;
  const hundredths = statement.entries.reduce((sum, entry) => sum + entry.hundredths, 0);
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  return (
    <div className="max-w-[26rem]">
      <p className="figures text-lg">
        {t("sum", {
          time: time(hundredths),
          rate: money(terms.rateMinor),
          unit: terms.unit,
        })}
      </p>
      <div className="mt-2">
        <FeeLines
          amountMinor={statement.amountMinor}
          currency={currency}
          tier={tier}
          version={feeVersion}
          side={party}
        />
      </div>
      <p className="figures mt-2 text-sm text-soft">
        {t(`rest.${party}`, { cap: money(capMinor), rest: money(capMinor - statement.amountMinor) })}
      </p>
    </div>
  );
}
