import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { NavLink } from "@/components/site/nav-link";
import { requireViewer } from "@/lib/accounts/current-viewer";

/** The moderators' rooms. The layout only decides what is drawn; every query and verb behind it asks again. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer("/admin");
  if (viewer.owesFactor) redirect("/settings/second-factor");
  if (!viewer.isAdmin) notFound();
  const [t, money] = await Promise.all([getTranslations("moderation.admin"), getTranslations("money.admin")]);
  return (
    <div className="shell py-8">
      <nav aria-label={t("nav")} className="flex flex-wrap gap-x-6 border-b border-line text-ui">
        <NavLink href="/admin/cases">{t("cases")}</NavLink>
        <NavLink href="/admin/disputes">{t("disputes")}</NavLink>
        <NavLink href="/admin/listings">{t("listings")}</NavLink>
        <NavLink href="/admin/patterns">{t("patterns")}</NavLink>
        <NavLink href="/admin/bars">{t("bars")}</NavLink>
        <NavLink href="/admin/money">{money("nav")}</NavLink>
      </nav>
      {children}
    </div>
  );
}
