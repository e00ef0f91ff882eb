import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { splitOwnText } from "@/app/split-own-text";
import { Audiences } from "@/components/home/audiences";
import { OwnSplit } from "@/components/home/own-split";
import { SplitView } from "@/components/home/split-view";
import { TierDifferences } from "@/components/home/tier-differences";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { longestDescription } from "@/lib/listings/limits";
import { previewSplit } from "@/lib/listings/preview-split";
import { isLocale } from "@/lib/locales";
import { pickMessages } from "@/lib/messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: { absolute: `Plumbline · ${t("tagline")}` }, alternates: { canonical: "/" } };
}

export default async function HomePage() {
  const [t, locale] = await Promise.all([getTranslations("home"), getLocale()]);
  const words = pickMessages(isLocale(locale) ? locale : "en", ["home", "tiering", "ui"]);
  const { text, packages, evidence } = previewSplit(t("example"), 8);
  const split = {
    text,
    evidence,
    packages: packages.map(({ title, tier, probability }) => ({ title, tier, probability })),
  };
  return (
    <div className="shell pb-16">
      <div className="grid gap-x-16 gap-y-14 pt-10 pb-14 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:pt-14">
        <div>
          <h1 className="text-4xl sm:text-5xl">{t("title")}</h1>
          <p className="mt-5 text-soft">{t("lead")}</p>
          <ButtonLink href="#own" variant="primary" className="mt-6">
            {t("act")}
          </ButtonLink>
          <Audiences className="mt-8" />
        </div>
        <figure aria-labelledby="still" className="min-w-0">
          <h2 id="still" className="sr-only">
            {t("still.title")}
          </h2>
          <SplitView split={split} />
          <figcaption className="text-sm text-soft">{t("still.caption")}</figcaption>
        </figure>
      </div>
      <Section margin id="own" title={t("own.title")} lead={t("own.lead")}>
        <NextIntlClientProvider messages={words} locale={locale} timeZone="UTC">
          <OwnSplit action={splitOwnText} most={longestDescription} />
        </NextIntlClientProvider>
      </Section>
      <Section margin title={t("differ.title")} lead={t("differ.lead")}>
        <TierDifferences />
      </Section>
    </div>
  );
}
