import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ChargesView } from "@/lib/contracts/charge-queries";
import { type Currency, formatMoney } from "@/lib/money";

/** Says when and how much comes next: "€824.00 on 9 November 2026 for week 2". */
export function useNextCharge() {
  const t = useTranslations("charges.next");
  const format = useFormatter();
  const locale = useLocale();
  const day = (at: Date) => format.dateTime(at, { dateStyle: "long" });
  const money = (amountMinor: number, currency: Currency) => formatMoney({ amountMinor, currency }, locale);
  const sentence = (coming: ChargesView["coming"], currency: Currency) => {
    if (!coming) return t("none");
    const { obstacle, chargeAt, number, payMinor } = coming;
    const said = { number, amount: money(payMinor, currency) };
    return t(obstacle ?? "on", { ...said, at: chargeAt ? day(chargeAt) : "" });
  };
  return { day, money, sentence };
}
