import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/site/account-menu";
import { NavLink } from "@/components/site/nav-link";
import { Mark } from "@/components/tier/mark";
import type { Viewer } from "@/lib/accounts/viewer";

interface Props {
  viewer: Viewer | null;
  unread: number;
  signOut: () => Promise<void>;
  switchView: (formData: FormData) => Promise<void>;
}

const everyone = ["listings", "talent"];
const places: Record<Viewer["view"], string[]> = {
  client: ["dashboard", "briefs", "talent", "contracts"],
  freelancer: ["dashboard", "listings", "proposals", "contracts"],
};

/** The bar above every page: the mark hanging from its edge, where one can go, and who one is. */
export async function SiteHeader({ viewer, unread, signOut, switchView }: Props) {
  const t = await getTranslations("site");
  const links = viewer
    ? [...places[viewer.view], ...(viewer.isAdmin || viewer.owesFactor ? ["admin"] : [])]
    : everyone;
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
          {links.map((place) => (
            <NavLink key={place} href={`/${place}`}>
              {t(`to.${place}`)}
            </NavLink>
          ))}
        </nav>
        <div className="ms-auto flex items-center gap-5">
          {viewer ? (
            <>
              <NavLink href="/notices">
                {unread > 0 ? t("noticesNew", { count: unread }) : t("notices")}
              </NavLink>
              <AccountMenu viewer={viewer} signOut={signOut} switchView={switchView} />
            </>
          ) : (
            <>
              <NavLink href="/sign-in">{t("signIn")}</NavLink>
              <NavLink href="/sign-up">{t("signUp")}</NavLink>
            </>
          )}
        </div>
      </div>
    </header>
  );
}
