import { useLocale, useTranslations } from "next-intl";
import { anyMoney } from "@/components/money/admin/any-money";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ComparedBalance } from "@/lib/payments/schemas";

interface Props {
  /** Null before the first comparison. */
  compared: { at: Date; provider: string; balances: readonly ComparedBalance[] } | null;
}

/** Our account at the provider, by currency, as the ledger and the provider had it when they were last compared. */
export function BalanceTable({ compared }: Props) {
  const t = useTranslations("money.admin.balances");
  const locale = useLocale();
  const money = (amountMinor: number, currency: string) => anyMoney(amountMinor, currency, locale);
  if (!compared || compared.balances.length === 0)
    return (
      <Section title={t("title")} className="mt-8">
        <p className="text-ui text-soft">{t("none")}</p>
      </Section>
    );
  const { at, provider, balances } = compared;
  return (
    <Section title={t("title")} lead={t("lead")} className="mt-8">
      <Table
        caption={t("title")}
        hideCaption
        rows={balances}
        rowKey={({ currency }) => currency}
        columns={[
          { key: "currency", header: t("currency"), rowHeader: true, cell: ({ currency }) => currency },
          {
            key: "ledger",
            header: t("ledger"),
            figures: true,
            cell: ({ ledgerMinor, currency }) => money(ledgerMinor, currency),
          },
          {
            key: "provider",
            header: t("provider"),
            figures: true,
            cell: ({ providerMinor, currency }) => money(providerMinor, currency),
          },
          {
            key: "gap",
            header: t("gap"),
            figures: true,
            cell: ({ ledgerMinor, providerMinor, currency }) => money(providerMinor - ledgerMinor, currency),
          },
        ]}
      />
      <p className="mt-3 text-sm text-soft">
        <Time at={at} show="moment" /> · {provider}
      </p>
    </Section>
  );
}
