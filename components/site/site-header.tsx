import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Viewer } from "@/lib/accounts/viewer";

/** The bar above every page: the mark, where one can go, and who one is. */
export async function SiteHeader({ viewer }: { viewer: Viewer | null }) {
  const t = await getTranslations("site");
  return (
    <header className="border-hairline border-b">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
        <Link href="/" className="font-serif text-xl">
          Plumbline
        </Link>
        <nav aria-label={t("nav")} className="flex flex-wrap gap-x-5">
          <Link href="/listings">{t("listings")}</Link>
          <Link href="/talent">{t("talent")}</Link>
        </nav>
        <div className="ms-auto flex gap-4">
          {viewer ? (
            <Link href="/dashboard">{t("dashboard")}</Link>
          ) : (
            <Link href="/sign-in">{t("signIn")}</Link>
          )}
        </div>
      </div>
    </header>
  );
}
