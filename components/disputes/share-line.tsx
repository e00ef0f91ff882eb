import { useLocale, useTranslations } from "next-intl";
import { DivisionLines } from "@/components/disputes/division";
import type { PartyNames } from "@/components/disputes/share-field";
import { type Divisible, divisionOf } from "@/lib/contracts/divide-price";

/** A share that somebody proposed or decided, in percent and in money. */
export function ShareLine({
  sharePoints,
  money,
  names,
}: {
  sharePoints: number;
  money: Divisible | null;
  names: PartyNames;
}) {
  const t = useTranslations("disputes.share");
  const locale = useLocale();
  return (
    <>
      <p className="figures font-medium">
        {t("sentence", { name: names.freelancer, share: sharePoints / 10_000 })}
      </p>
      {money ? (
        <div className="mt-3">
          <DivisionLines
            division={divisionOf(money, sharePoints)}
            currency={money.currency}
            locale={locale}
            words={{
              freelancerGets: t("gets", { name: names.freelancer }),
              clientGetsBack: t("getsBack", { name: names.client }),
              fees: t("fees"),
            }}
          />
        </div>
      ) : null}
    </>
  );
}
