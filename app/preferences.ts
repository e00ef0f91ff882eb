"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { keepLocale } from "@/lib/accounts/keep-locale";
import { env } from "@/lib/env";
import { isLocale, localeCookie } from "@/lib/locales";
import { ownPath } from "@/lib/own-path";
import { isTheme, themeCookie } from "@/lib/themes";

const options = {
  path: "/",
  sameSite: "lax",
  httpOnly: true,
  secure: env.isHttps,
  maxAge: 365 * 24 * 60 * 60,
} as const;

/** Keeps the language that the person picked, for mail to them as well, and comes back to where they were. */
export async function setLocale(formData: FormData): Promise<void> {
  const locale = formData.get("locale");
  if (isLocale(locale)) {
    (await cookies()).set(localeCookie, locale, options);
    const viewer = await currentViewer();
    if (viewer) await keepLocale(viewer, { locale });
  }
  redirect(ownPath(formData.get("from")));
}

/** Keeps light or dark; anything else goes back to what the system says. */
export async function setTheme(formData: FormData): Promise<void> {
  const theme = formData.get("theme");
  if (isTheme(theme)) (await cookies()).set(themeCookie, theme, options);
  else (await cookies()).delete(themeCookie);
  redirect(ownPath(formData.get("from")));
}
