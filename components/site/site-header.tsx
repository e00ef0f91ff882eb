import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { NavLink } from "@/components/site/nav-link";
import { Mark } from "@/components/tier/mark";
import type { Viewer } from "@/lib/accounts/viewer";

/** The bar above every page: the mark hanging from its edge, where one can go, and who one is. */
export async function SiteHeader({ viewer }: { viewer: Viewer | null }) {
  const t = await getTranslations("site");
  return (
    <header className="border-b border-line">
      <div className="shell flex min-h-16 flex-wrap items-center gap-x-8">
        <Link
          href="/"
          className="relative flex min-h-16 items-center pl-6.5 font-serif text-xl tracking-tight"
        >
          <Mark length={30} className="absolute top-0 left-0 h-12" />
          Plumbline
        </Link>
        <nav
          aria-label={t("nav")}
          className="flex flex-wrap gap-x-6 max-sm:order-last max-sm:w-full max-sm:border-t max-sm:border-line"
        >
          <NavLink href="/listings">{t("listings")}</NavLink>
          <NavLink href="/talent">{t("talent")}</NavLink>
        </nav>
        <div className="ms-auto flex gap-6">
          {viewer ? (
            <NavLink href="/dashboard">{t("dashboard")}</NavLink>
          ) : (
            <NavLink href="/sign-in">{t("signIn")}</NavLink>
          )}
        </div>
      </div>
    </header>
  );
}
