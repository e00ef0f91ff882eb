import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { isFiltered, type ShortlistFilter } from "@/lib/matching/shortlist-filter";
import { languageName } from "@/lib/profiles/languages";
import { skillName } from "@/lib/skills/catalogue";

export interface ShortlistFilterFormProps {
  filter: ShortlistFilter;
  packageId: string;
  languages: readonly string[];
  skills: readonly string[];
  shown: number;
  count: number;
  clearHref: string;
}

/** Hides people of a ranked list. A plain form that asks for the page again: it works everywhere and changes nothing. */
export function ShortlistFilterForm(props: ShortlistFilterFormProps) {
  const { filter, packageId, languages, skills, shown, count, clearHref } = props;
  const t = useTranslations("shortlist.filter");
  const locale = useLocale();
  const isOn = isFiltered(filter);
  return (
    <Disclosure
      summary={isOn ? `${t("title")} · ${t("hidden", { shown, count })}` : t("title")}
      open={isOn}
      className="border-b border-line py-3"
    >
      <form method="get" className="flex flex-wrap items-end gap-x-6 gap-y-4 pb-2">
        <input type="hidden" name="package" value={packageId} />
        {languages.length > 1 ? (
          <Field name="language" label={t("language")} className="w-full sm:w-48">
            <Select
              name="language"
              defaultValue={filter.language}
              options={[
                { value: "", label: t("anyLanguage") },
                ...languages.map((code) => ({ value: code, label: languageName(code, locale) })),
              ]}
            />
          </Field>
        ) : null}
        {skills.length > 0 ? (
          <Field name="skill" label={t("skill")} className="w-full sm:w-56">
            <Select
              name="skill"
              defaultValue={filter.skill}
              options={[
                { value: "", label: t("anySkill") },
                ...skills.map((slug) => ({ value: slug, label: skillName(slug, locale) })),
              ]}
            />
          </Field>
        ) : null}
        <Checkbox name="free" label={t("free")} defaultChecked={filter.isFree} className="sm:pb-2.5" />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit">{t("apply")}</Button>
          {isOn ? (
            <TextLink href={clearHref} className="text-ui">
              {t("clear")}
            </TextLink>
          ) : null}
        </div>
        <p className="basis-full text-sm text-soft">{t("note")}</p>
      </form>
    </Disclosure>
  );
}
