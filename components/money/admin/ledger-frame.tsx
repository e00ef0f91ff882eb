import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";

const tabs = [
  { key: "transfers", href: "/admin/money" },
  { key: "accounts", href: "/admin/money/accounts" },
  { key: "corrections", href: "/admin/money/corrections" },
  { key: "calls", href: "/admin/money/calls" },
  { key: "webhooks", href: "/admin/money/webhooks" },
  { key: "differences", href: "/admin/money/differences" },
  { key: "chargebacks", href: "/admin/money/chargebacks" },
  { key: "details", href: "/admin/money/details" },
] as const;

interface Props {
  tab: (typeof tabs)[number]["key"];
  /** How many of each wait for a person. */
  waiting: Record<"corrections" | "calls" | "webhooks" | "differences" | "chargebacks", number>;
  children: ReactNode;
}

/** The head and tabs of the ledger's pages. */
export async function LedgerFrame({ tab, waiting, children }: Props) {
  const t = await getTranslations("money.admin");
  const countOf = (key: string) => Object.entries(waiting).find(([kind]) => kind === key)?.[1] ?? 0;
  const labelOf = (key: string) =>
    countOf(key) > 0 ? t("tabWaiting", { tab: t(`tabs.${key}`), count: countOf(key) }) : t(`tabs.${key}`);
  return (
    <>
      <PageHeader title={t("title")} lead={t(`leads.${tab}`)} />
      <TabLinks
        label={t("title")}
        tabs={tabs.map(({ key, href }) => ({ href, label: labelOf(key), current: key === tab }))}
      />
      <div className="pt-6 pb-12">{children}</div>
    </>
  );
}
