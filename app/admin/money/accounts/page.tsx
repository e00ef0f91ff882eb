import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { adminOr404 } from "@/app/admin/money/admin-or-404";
import { LedgerPageFrame } from "@/app/admin/money/ledger-page";
import { LedgerFilter } from "@/components/money/admin/ledger-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { accountNames } from "@/lib/bookkeeping/account-names";
import { cursorFrom } from "@/lib/cursor";
import { formatMoney } from "@/lib/money";
import { listAccounts } from "@/lib/payments/ledger-queries";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.admin.tabs");
  return { title: t("accounts") };
}

export default async function AccountsPage({ searchParams }: Props) {
  const [viewer, query] = await Promise.all([adminOr404("/admin/money/accounts"), searchParams]);
  const owner = typeof query.owner === "string" ? query.owner.trim().slice(0, 120) || undefined : undefined;
  const after = cursorFrom(query.after);
  const [t, locale, { accounts, next }] = await Promise.all([
    getTranslations("money.admin"),
    getLocale(),
    listAccounts(viewer, { owner, after }),
  ]);
  const names = await accountNames(
    viewer,
    accounts.map((account) => account.owner),
  );
  const address = (given: Record<string, string>) => {
    const search = new URLSearchParams({ ...(owner ? { owner } : {}), ...given }).toString();
    return `/admin/money/accounts${search ? `?${search}` : ""}`;
  };
  return (
    <LedgerPageFrame viewer={viewer} tab="accounts">
      <LedgerFilter address="/admin/money/accounts" fields={[{ name: "owner", value: owner }]} />
      {accounts.length > 0 ? (
        <Table
          caption={t("tabs.accounts")}
          hideCaption
          rows={accounts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "owner",
              header: t("owner"),
              rowHeader: true,
              cell: (account) => (
                <span className="block [overflow-wrap:anywhere]">
                  <TextLink href={`/admin/money?owner=${encodeURIComponent(account.owner)}`}>
                    {names.get(account.owner) ?? account.owner}
                  </TextLink>
                  {names.has(account.owner) ? (
                    <span className="mt-0.5 block font-mono text-xs font-normal text-soft">
                      {account.owner}
                    </span>
                  ) : null}
                </span>
              ),
            },
            { key: "purpose", header: t("for"), cell: ({ purpose }) => t(`purpose.${purpose}`) },
            { key: "entries", header: t("entries"), figures: true, cell: ({ entries }) => entries },
            {
              key: "balance",
              header: t("balance"),
              figures: true,
              cell: ({ balanceMinor, currency }) =>
                formatMoney({ amountMinor: Number(balanceMinor), currency }, locale),
            },
          ]}
        />
      ) : (
        <EmptyState title={t("noAccounts")}>{t(owner ? "noneFits" : "noneYet")}</EmptyState>
      )}
      <Pagination
        className="mt-6"
        previous={after ? address({}) : undefined}
        next={next ? address({ after: next }) : undefined}
      />
    </LedgerPageFrame>
  );
}
