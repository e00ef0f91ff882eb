import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";

const tabs = [
  { key: "transfers", href: "/admin/money" },
  { key: "accounts", href: "/admin/money/accounts" },
  { key: "details", href: "/admin/money/details" },
] as const;

interface Props {
  tab: (typeof tabs)[number]["key"];
  children: ReactNode;
}

/** The head and tabs of the ledger's pages. */
export async function LedgerFrame({ tab, children }: Props) {
  const t = await getTranslations("money.admin");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} className="pt-0 pb-4 sm:pt-0 sm:pb-6" />
      <TabLinks
        label={t("title")}
        tabs={tabs.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), current: key === tab }))}
      />
      <div className="pt-6 pb-12">{children}</div>
    </>
  );
}
