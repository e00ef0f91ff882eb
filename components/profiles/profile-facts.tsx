import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { formatMoney, isCurrency } from "@/lib/money";
import { countryName, languageName } from "@/lib/profiles/languages";
import type { PublicProfile } from "@/lib/profiles/queries";
import { isFamily } from "@/lib/skills/families";

/** The few facts beside the text about a person. What was not said is left out. */
export function ProfileFacts({ profile }: { profile: PublicProfile }) {
  const t = useTranslations();
  const locale = useLocale();
  const { family, country, languages, capacity, dayRateMinor, currency, record } = profile;
  const finished = record.reduce((sum, each) => sum + each.finished, 0);
  const dayRate =
    profile.practisesJudgment && dayRateMinor !== null && isCurrency(currency)
      ? formatMoney({ amountMinor: dayRateMinor, currency }, locale, "short")
      : null;
  const items = [
    { key: "family", value: isFamily(family) ? t(`skills.family.${family}`) : "" },
    { key: "languages", value: languages.map((code) => languageName(code, locale)).join(" · ") },
    { key: "country", value: country ? countryName(country, locale) : "" },
    { key: "capacity", value: t("profiles.page.capacity", { count: capacity }) },
    { key: "dayRate", value: dayRate ?? "" },
    { key: "finished", value: t("profiles.page.finished", { count: finished }) },
  ] as const;
  return (
    <DescriptionList
      items={items
        .filter(({ value }) => value !== "")
        .map(({ key, value }) => ({ key, value, term: t(`profiles.page.${key}Term`) }))}
    />
  );
}
