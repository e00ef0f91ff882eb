import { useLocale, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { type Currency, formatMoney, isCurrency } from "@/lib/money";
import type { listPayouts, payoutStanding } from "@/lib/payments/payout-queries";
import { countries } from "@/lib/profiles/countries";
import { countryName } from "@/lib/profiles/languages";

interface Props {
  standing: Awaited<ReturnType<typeof payoutStanding>>;
  payouts: Awaited<ReturnType<typeof listPayouts>>;
  onboard: FormAction;
}

const tones = { paid: "positive", inTransit: "outline", failed: "danger" } as const;

/** Where a freelancer's money goes, why it does not where it does not, and what went. */
export function PayoutSection({ standing, payouts, onboard }: Props) {
  const t = useTranslations("money.payouts");
  const blocked = useTranslations("payments.blocked");
  const choose = useTranslations("money.details");
  const locale = useLocale();
  const places = countries
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const money = (amountMinor: number, currency: string) =>
    isCurrency(currency) ? formatMoney({ amountMinor, currency: currency satisfies Currency }, locale) : "";
  const { account } = standing;
  return (
    <Section title={t("title")} lead={t("lead")} id="payouts">
      {standing.blocked ? (
        <Notice tone="warning" title={t("blocked")} className="mb-6">
          <p>{blocked(standing.blocked)}</p>
          {account?.requirementsDue.length ? (
            <p className="mt-1">
              {t("due", { count: account.requirementsDue.length })}
              {account.requirementsBy ? (
                <>
                  {" "}
                  {t("dueBy")} <Time at={account.requirementsBy} />
                </>
              ) : null}
            </p>
          ) : null}
        </Notice>
      ) : null}
      {standing.waiting.length > 0 ? (
        <p className="figures mb-5 text-ui">
          {t("waiting", {
            amounts: standing.waiting
              .map(({ amountMinor, currency }) => money(amountMinor, currency))
              .join(", "),
          })}
        </p>
      ) : null}
      <ActionForm action={onboard} className="mb-8 flex flex-wrap items-end gap-4">
        {account ? null : (
          <Field name="country" label={t("country")} className="w-full sm:w-72">
            <Select name="country" options={[{ value: "", label: choose("choose") }, ...places]} />
          </Field>
        )}
        <SubmitButton variant={standing.blocked ? "primary" : "secondary"}>
          {t(account ? (standing.blocked ? "resume" : "change") : "begin")}
        </SubmitButton>
      </ActionForm>
      {payouts.length > 0 ? (
        <Table
          caption={t("caption")}
          hideCaption
          rows={payouts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "date",
              header: t("date"),
              rowHeader: true,
              cell: ({ createdAt }) => <Time at={createdAt} />,
            },
            {
              key: "state",
              header: t("state"),
              cell: ({ state, failure, arrivesAt }) => (
                <span className="block max-w-[44ch] max-sm:text-right">
                  <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
                  {state === "inTransit" && arrivesAt ? (
                    <span className="ms-2 text-sm text-soft">
                      {t("arrives")} <Time at={arrivesAt} />
                    </span>
                  ) : null}
                  {failure ? <span className="mt-1 block text-sm text-soft">{failure}</span> : null}
                </span>
              ),
            },
            {
              key: "amount",
              header: t("amount"),
              figures: true,
              cell: ({ amountMinor, currency }) => money(amountMinor, currency),
            },
          ]}
        />
      ) : (
        <p className="text-ui text-soft">{t("none")}</p>
      )}
    </Section>
  );
}
