import { useLocale, useTranslations } from "next-intl";
import { SaveRow } from "@/components/profiles/edit/save-row";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { countries } from "@/lib/profiles/countries";
import { countryName, languageName, languages } from "@/lib/profiles/languages";
import type { OwnProfile } from "@/lib/profiles/queries";
import { families } from "@/lib/skills/families";

type Who = Pick<OwnProfile, "headline" | "about" | "family" | "country" | "languages">;

export function WhoForm({ profile, action }: { profile: Who; action: FormAction }) {
  const t = useTranslations("profiles.edit.who");
  const words = useTranslations();
  const locale = useLocale();
  const optional = words("profiles.edit.optional");
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, locale);
  const spoken = languages.map((code) => ({ value: code, label: languageName(code, locale) })).sort(byLabel);
  const places = countries.map((code) => ({ value: code, label: countryName(code, locale) })).sort(byLabel);
  const isField = profile.family !== "";
  return (
    <Section margin id="who" title={t("title")} lead={t("lead")}>
      <ActionForm action={action} done={words("profiles.edit.saved")} className="max-w-2xl space-y-7">
        <Field name="headline" label={t("headline")} help={t("headlineHelp")} required>
          <Input defaultValue={profile.headline} maxLength={120} />
        </Field>
        <Field name="family" label={t("family")} required>
          <Select
            className="max-w-sm"
            defaultValue={profile.family}
            options={[
              ...(isField ? [] : [{ value: "", label: "" }]),
              ...families.map((value) => ({ value, label: words(`skills.family.${value}`) })),
            ]}
          />
        </Field>
        <Field name="about" label={t("about")} help={t("aboutHelp")} optionalLabel={optional}>
          <Textarea ownWords defaultValue={profile.about} maxLength={4000} />
        </Field>
        <Field name="languages" label={t("languages")} required>
          <Combobox
            options={spoken}
            max={12}
            placeholder={t("languagesPlaceholder")}
            defaultValue={profile.languages.map((code) => ({
              value: code,
              label: languageName(code, locale),
            }))}
          />
        </Field>
        <Field name="country" label={t("country")} help={t("countryHelp")} optionalLabel={optional}>
          <Select
            className="max-w-sm"
            defaultValue={profile.country}
            options={[{ value: "", label: t("countryNone") }, ...places]}
          />
        </Field>
        <SaveRow label={t("save")} />
      </ActionForm>
    </Section>
  );
}
