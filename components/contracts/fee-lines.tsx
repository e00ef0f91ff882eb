import { useLocale, useTranslations } from "next-intl";
import { type Currency, formatMoney } from "@/lib/money";
import { feesFor } from "@/lib/payments/fees";
import type { Tier } from "@/lib/tiers";

export interface FeeLinesProps {
  amountMinor: number;
  currency: Currency;
  tier: Tier;
  version: number;
  /** Whose lines are shown; each side sees its own total, and the other's fee is on the public page. */
  side: "client" | "freelancer";
}

/** What the work costs or brings, to the smallest coin, line by line. */
export function FeeLines({ amountMinor, currency, tier, version, side }: FeeLinesProps) {
  const t = useTranslations("fees.lines");
  const locale = useLocale();
  const fees = feesFor({ amountMinor, currency, tier, version });
  const money = (minor: number) => formatMoney({ amountMinor: minor, currency }, locale);
  const fee = fees.lines.find(({ key }) => key === `${side}-fee`);
  const percent = (fee?.basisPoints ?? 0) / 10_000;
  const rows = [
    { key: "work", label: t("work"), amount: money(amountMinor) },
    side === "client"
      ? { key: "fee", label: t("clientFee", { percent }), amount: money(fee?.amountMinor ?? 0) }
      : { key: "fee", label: t("freelancerFee", { percent }), amount: `−${money(fee?.amountMinor ?? 0)}` },
  ];
  const total = side === "client" ? fees.clientPaysMinor : fees.freelancerGetsMinor;
  return (
    <dl className="figures text-ui">
      {rows.map(({ key, label, amount }) => (
        <div key={key} className="flex justify-between gap-6 py-1">
          <dt className="text-soft">{label}</dt>
          <dd className="whitespace-nowrap">{amount}</dd>
        </div>
      ))}
      <div className="mt-1 flex justify-between gap-6 border-t border-line pt-2 font-medium">
        <dt>{t(side === "client" ? "clientPays" : "freelancerGets")}</dt>
        <dd className="whitespace-nowrap">{money(total)}</dd>
      </div>
    </dl>
  );
}
