"use client";

import { useLocale, useTranslations } from "next-intl";
import { FeeLines } from "@/components/contracts/fee-lines";
import type { TypedTerms } from "@/components/offers/typed-terms";
import { Notice } from "@/components/ui/notice";
import type { ContractParty } from "@/lib/contracts/states";
import { leastForTrial } from "@/lib/contracts/trial-floor";
import { type Currency, formatMoney, maxAmountMinor, parseMoney } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";

export interface OfferSumProps extends Pick<TypedTerms, "kind" | "tier" | "milestones"> {
  currency: Currency;
  timebox: Pick<TypedTerms, "unit" | "rate" | "unitsPerWeek" | "weeks">;
  side: ContractParty;
}

/** What the offer comes to as it is typed, with the fee, and the least that a trial pays. */
export function OfferSum({ kind, tier, currency, milestones, timebox, side }: OfferSumProps) {
  const t = useTranslations("offers.form");
  const locale = useLocale();
  const minor = (typed: string) => {
    const parsed = parseMoney(typed, currency);
    return parsed.ok ? parsed.money.amountMinor : 0;
  };
  const count = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0);
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  const weekMinor = minor(timebox.rate) * count(timebox.unitsPerWeek);
  const amountMinor =
    kind === "timebox"
      ? weekMinor * count(timebox.weeks)
      : milestones.reduce((sum, { price }) => sum + minor(price), 0);
  const least = leastForTrial(tier, currency);
  const isBelow = kind === "trial" && amountMinor > 0 && amountMinor < least.amountMinor;
  return (
    <div className="space-y-5">
      {kind === "trial" ? (
        <Notice tone={isBelow ? "warning" : "info"}>
          {t("trialFloor", { amount: formatMoney(least, locale, "short"), tier })}
        </Notice>
      ) : null}
      {amountMinor > 0 && amountMinor <= maxAmountMinor ? (
        <div className="max-w-md border-t border-line pt-4">
          {kind === "timebox" ? (
            <p className="figures mb-2 text-ui">{t("perWeek", { amount: money(weekMinor) })}</p>
          ) : null}
          <FeeLines
            amountMinor={amountMinor}
            currency={currency}
            tier={tier}
            version={currentFeeVersion}
            side={side}
          />
          {kind === "timebox" ? <p className="mt-2 text-sm text-soft">{t("atCap")}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
