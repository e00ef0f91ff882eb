import { cookies, headers } from "next/headers";
import { IntlErrorCode } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale, isLocale, localeCookie } from "@/lib/locales";
import { log } from "@/lib/log";
import { catalogueOf } from "@/lib/messages";

/** What next-intl asks for on each request: the language by cookie, then by browser; the words from messages/. */
export default getRequestConfig(async ({ locale: wanted }) => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(wanted)
    ? wanted
    : isLocale(chosen)
      ? chosen
      : chooseLocale((await headers()).get("accept-language"));
  return {
    locale,
    messages: catalogueOf(locale),
    timeZone: "UTC",
    now: new Date(),
    onError(error) {
      if (error.code !== IntlErrorCode.ENVIRONMENT_FALLBACK)
        log("warn", "i18n.missing", { message: error.message });
    },
  };
});
