import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { adminOr404 } from "@/app/admin/money/admin-or-404";
import { LedgerPageFrame } from "@/app/admin/money/ledger-page";
import { LedgerFilter } from "@/components/money/admin/ledger-filter";
import { LedgerTotals } from "@/components/money/admin/ledger-totals";
import { TransferList } from "@/components/money/admin/transfer-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { accountNames } from "@/lib/bookkeeping/account-names";
import { cursorFrom } from "@/lib/cursor";
import { ledgerTotals, listTransfers } from "@/lib/payments/ledger-queries";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const text = (value: string | string[] | undefined) =>
  typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 120) : undefined;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.admin");
  return { title: t("title") };
}

export default async function LedgerPage({ searchParams }: Props) {
  const [viewer, query] = await Promise.all([adminOr404("/admin/money"), searchParams]);
  const asked = { owner: text(query.owner), hold: text(query.hold), key: text(query.key) };
  const before = cursorFrom(query.before);
  const holdId = cursorFrom(asked.hold);
  const isNarrow = Object.values(asked).some(Boolean);
  const [t, totals, { transfers, next }] = await Promise.all([
    getTranslations("money.admin"),
    isNarrow || before ? null : ledgerTotals(viewer),
    // What is no id belongs to no hold.
    asked.hold && !holdId
      ? { transfers: [], next: null }
      : listTransfers(viewer, { owner: asked.owner, key: asked.key, holdId, before }),
  ]);
  const owners = transfers.flatMap(({ entries }) => entries.map(({ account }) => account.owner));
  const names = await accountNames(viewer, owners);
  const address = (given: Record<string, string>) => {
    const kept = Object.entries({ ...asked, ...given }).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    );
    const search = new URLSearchParams(kept).toString();
    return `/admin/money${search ? `?${search}` : ""}`;
  };
  return (
    <LedgerPageFrame viewer={viewer} tab="transfers">
      {totals ? <LedgerTotals totals={totals} /> : null}
      <LedgerFilter
        address="/admin/money"
        fields={[
          { name: "owner", value: asked.owner },
          { name: "hold", value: asked.hold },
          { name: "key", value: asked.key },
        ]}
      />
      {transfers.length > 0 ? (
        <TransferList transfers={transfers} names={names} />
      ) : (
        <EmptyState title={t("noTransfers")}>{t(isNarrow ? "noneFits" : "noneYet")}</EmptyState>
      )}
      <Pagination
        className="mt-6"
        previous={before ? address({}) : undefined}
        next={next ? address({ before: next }) : undefined}
      />
    </LedgerPageFrame>
  );
}
