import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import "./globals.css";
import { signOutHere, switchViewHere } from "@/app/(accounts)/session-actions";
import { setLocale, setTheme } from "@/app/preferences";
import { SuspensionBanner } from "@/components/accounts/suspension-banner";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { fontClassNames } from "@/components/ui/fonts";
import { SkipLink } from "@/components/ui/skip-link";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { env } from "@/lib/env";
import { unreadNotices } from "@/lib/notifications/queries";
import { isTheme, themeCookie } from "@/lib/themes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    metadataBase: new URL(env.appUrl),
    title: { default: t("title"), template: `%s · Plumbline` },
    description: t("description"),
    icons: { icon: "/mark.svg" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, viewer, t, jar] = await Promise.all([
    getLocale(),
    currentViewer(),
    getTranslations("site"),
    cookies(),
  ]);
  const unread = viewer ? await unreadNotices(viewer) : 0;
  const theme = jar.get(themeCookie)?.value;
  return (
    <html
      lang={locale === "zh" ? "zh-Hans" : locale}
      className={fontClassNames}
      data-theme={isTheme(theme) ? theme : undefined}
    >
      <body className="flex min-h-dvh flex-col">
        <SkipLink>{t("skip")}</SkipLink>
        <SiteHeader viewer={viewer} unread={unread} signOut={signOutHere} switchView={switchViewHere} />
        <main id="main" tabIndex={-1} className="flex-1">
          <SuspensionBanner viewer={viewer} />
          {children}
        </main>
        <SiteFooter
          locale={locale}
          theme={isTheme(theme) ? theme : null}
          setLocale={setLocale}
          setTheme={setTheme}
          isDemo={env.isDemo}
        />
      </body>
    </html>
  );
}
