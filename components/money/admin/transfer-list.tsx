import { useLocale, useTranslations } from "next-intl";
import { anyMoney } from "@/components/money/admin/any-money";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { TransferRow } from "@/lib/payments/ledger-queries";
import { movementReasonOf } from "@/lib/payments/movement-reasons";

interface Props {
  transfers: readonly TransferRow[];
  names: ReadonlyMap<string, string>;
}

/** Transfers with the accounts that lost and gained. */
export function TransferList({ transfers, names }: Props) {
  const t = useTranslations("money.admin");
  const locale = useLocale();
  const money = (amountMinor: bigint, currency: string) => anyMoney(Number(amountMinor), currency, locale);
  const wordsOf = (kept: string) => {
    const reason = movementReasonOf(kept);
    return reason ? t(`movement.${reason}`) : kept;
  };
  return (
    <HairlineList>
      {transfers.map(({ id, key, reason, currency, holdId, at, conversion, entries }) => (
        <HairlineItem key={id} className="lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] lg:gap-x-12">
          <div className="min-w-0 text-ui">
            <p className="font-mono text-sm [overflow-wrap:anywhere]">{key}</p>
            <p className="mt-1 text-sm text-soft">
              {wordsOf(reason)} · <Time at={at} show="moment" />
            </p>
            {conversion ? (
              <p className="figures mt-1 text-sm">
                {t("converted", {
                  from: money(conversion.fromMinor, conversion.fromCurrency),
                  to: money(conversion.toMinor, conversion.toCurrency),
                  rate: conversion.rate,
                })}
              </p>
            ) : null}
            {holdId ? (
              <p className="mt-1 text-sm">
                <TextLink href={`/admin/money?hold=${holdId}`}>{t("ofHold")}</TextLink>
              </p>
            ) : null}
          </div>
          <dl className="figures mt-3 text-ui lg:mt-0">
            {entries.map(({ amountMinor, account }) => (
              <div key={account.id} className="flex justify-between gap-6 py-0.5">
                <dt className="min-w-0 [overflow-wrap:anywhere]">
                  <span className="text-soft">{t(`purpose.${account.purpose}`)}</span>{" "}
                  <TextLink href={`/admin/money?owner=${encodeURIComponent(account.owner)}`}>
                    {names.get(account.owner) ?? account.owner}
                  </TextLink>
                </dt>
                <dd className="whitespace-nowrap">{money(amountMinor, currency)}</dd>
              </div>
            ))}
          </dl>
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
