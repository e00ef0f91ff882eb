import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import type { Viewer } from "@/lib/accounts/viewer";

const tabs = [
  { key: "overview", href: "/money" },
  { key: "documents", href: "/money/documents" },
  { key: "statements", href: "/money/statements" },
  { key: "details", href: "/money/details" },
] as const;

interface Props {
  tab: (typeof tabs)[number]["key"];
  view: Viewer["view"];
  children: ReactNode;
}

/** The head and tabs that the pages about money share. */
export async function MoneyFrame({ tab, view, children }: Props) {
  const t = await getTranslations("money.page");
  return (
    <div className="shell pb-16">
      <PageHeader title={t("title")} lead={t(`lead.${view}`)} className="pb-4 sm:pb-6" />
      <TabLinks
        label={t("title")}
        tabs={tabs.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), current: key === tab }))}
      />
      <div className="pt-6">{children}</div>
    </div>
  );
}
