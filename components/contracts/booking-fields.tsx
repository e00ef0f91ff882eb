"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { StageLimits } from "@/components/ai-policy/stage-limits";
import { FeeLines } from "@/components/contracts/fee-lines";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { type AgreedAi, aiPolicies } from "@/lib/ai-policy";
import { type BookedCard, bookingFault, maxWeeksAhead, quoteBooking } from "@/lib/contracts/booking";
import { type Currency, formatMoney } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";

export interface BookingFieldsProps {
  card: BookedCard & { unit: string };
  currency: Currency;
  unitsAhead: number;
  packages: {
    id: string;
    title: string;
    listing: { title: string } & Required<AgreedAi>;
  }[];
  packageId: string;
}

/** How many units, for which package, with or without a sample first; what it comes to, live and to the coin. */
export function BookingFields({ card, currency, unitsAhead, packages, packageId }: BookingFieldsProps) {
  const t = useTranslations("contracts.booking");
  const errors = useTranslations("contracts.errors");
  const locale = useLocale();
  const [typed, setTyped] = useState("1");
  const [sampleFirst, setSampleFirst] = useState(false);
  const [chosen, setChosen] = useState(packages.some(({ id }) => id === packageId) ? packageId : "");
  const item = packages.find(({ id }) => id === chosen);
  const units = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  const wanted = { card, units, sampleFirst, unitsAhead };
  const fault = units > 0 ? bookingFault(wanted) : null;
  const quote = units > 0 && !fault ? quoteBooking(wanted) : null;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  return (
    <div className="space-y-8">
      <Field name="packageId" label={t("package")} help={t("packageHelp")}>
        <Select
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          options={[
            { value: "", label: t("noPackage") },
            ...packages.map(({ id, title, listing }) => ({
              value: id,
              label: t("packageOption", { title, listing: listing.title }),
            })),
          ]}
        />
      </Field>
      <Field name="units" label={t("units")} help={t("unitsHelp", { unit: card.unit })} required>
        <Input
          inputMode="numeric"
          autoComplete="off"
          className="figures max-w-32"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <Checkbox
        name="sampleFirst"
        value="true"
        label={t("sample")}
        help={t("sampleHelp")}
        checked={sampleFirst}
        onChange={(event) => setSampleFirst(event.currentTarget.checked)}
      />
      {item ? (
        <div className="text-ui text-soft">
          <p>{t("policyFromBrief", { policy: t(`policy.${item.listing.aiPolicy}`) })}</p>
          <StageLimits limits={item.listing.aiLimits} />
        </div>
      ) : (
        <Field name="aiPolicy" group label={t("ai")} required>
          <RadioGroup
            defaultValue="disclosed"
            choices={aiPolicies.map((value) => ({
              value,
              label: t(`policy.${value}`),
            }))}
          />
        </Field>
      )}
      <Field name="note" label={t("note")} help={t("noteHelp")} optionalLabel={t("optional")}>
        <Textarea maxLength={3000} />
      </Field>
      <input type="hidden" name="shownTotalMinor" value={quote?.totalMinor ?? 0} />
      <div role="status" className="border-t border-line pt-5">
        {quote ? (
          <>
            <p className="figures font-serif text-3xl">{money(quote.totalMinor)}</p>
            <p className="figures mt-1 text-ui text-soft">
              {t("comesTo", { units, price: money(card.unitPriceMinor), days: quote.days })}
            </p>
            <div className="mt-4 max-w-md">
              <FeeLines
                amountMinor={quote.totalMinor}
                currency={currency}
                tier="commodity"
                version={currentFeeVersion}
                side="client"
              />
            </div>
          </>
        ) : (
          <p className="text-ui text-soft">
            {fault ? errors(fault, { weeks: maxWeeksAhead }) : t("nameUnits")}
          </p>
        )}
      </div>
      <div>
        <SubmitButton size="large" pendingLabel={t("bookingNow")}>
          {t("book")}
        </SubmitButton>
        <p className="mt-3 max-w-[56ch] text-sm text-soft">{t("next")}</p>
      </div>
    </div>
  );
}
