import { getTranslations } from "next-intl/server";
import { NavLink } from "@/components/site/nav-link";
import { PreferenceForm } from "@/components/site/preference-form";
import { type Locale, locales } from "@/lib/locales";
import { type Theme, themes } from "@/lib/themes";

interface Props {
  locale: string;
  theme: Theme | null;
  setLocale: (formData: FormData) => Promise<void>;
  setTheme: (formData: FormData) => Promise<void>;
  isDemo: boolean;
}

const ownName: Record<Locale, string> = { en: "English", zh: "中文" };

/** Below every page: language, light or dark, and whether this is the demo world. */
export async function SiteFooter({ locale, theme, setLocale, setTheme, isDemo }: Props) {
  const t = await getTranslations("site");
  const languages = locales.map((value) => ({ value, label: ownName[value], lang: value }));
  const looks = [
    { value: "system", label: t("theme.system") },
    ...themes.map((value) => ({ value, label: t(`theme.${value}`) })),
  ];
  return (
    <footer className="mt-16 border-t border-line">
      <div className="shell flex flex-wrap items-center gap-x-8 gap-y-2 py-6 text-sm text-soft">
        <nav aria-label={t("more")} className="flex flex-wrap gap-x-5">
          <NavLink href="/tiers">{t("to.tiers")}</NavLink>
          <NavLink href="/ranking">{t("to.ranking")}</NavLink>
          <NavLink href="/fees">{t("to.fees")}</NavLink>
        </nav>
        <PreferenceForm
          name="locale"
          label={t("language")}
          choices={languages}
          chosen={locale}
          action={setLocale}
        />
        <PreferenceForm
          name="theme"
          label={t("theme.label")}
          choices={looks}
          chosen={theme ?? "system"}
          action={setTheme}
        />
        {isDemo ? <p>{t("demo")}</p> : null}
      </div>
    </footer>
  );
}
