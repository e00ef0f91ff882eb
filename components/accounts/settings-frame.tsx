import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";

const tabs = [
  { key: "general", href: "/settings" },
  { key: "email", href: "/settings/email" },
  { key: "password", href: "/settings/password" },
  { key: "secondFactor", href: "/settings/second-factor" },
  { key: "sessions", href: "/settings/sessions" },
  { key: "matching", href: "/settings/matching" },
] as const;

export type SettingsTab = (typeof tabs)[number]["key"];

/** The head and tabs that the pages of the settings share. */
export async function SettingsFrame({ tab, children }: { tab: SettingsTab; children: ReactNode }) {
  const t = await getTranslations("accounts.settings");
  return (
    <div className="shell pb-16">
      <PageHeader title={t("title")} className="pb-4 sm:pb-6" />
      <TabLinks
        label={t("title")}
        tabs={tabs.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), current: key === tab }))}
      />
      <div className="pt-2">{children}</div>
    </div>
  );
}
