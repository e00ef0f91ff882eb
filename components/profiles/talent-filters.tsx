import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { languageName, languages } from "@/lib/profiles/languages";
import type { TalentFilter } from "@/lib/profiles/talent-filter";
import { skillName } from "@/lib/skills/catalogue";
import { families } from "@/lib/skills/families";
import { searchSkills } from "@/lib/skills/search-skills";
import { tiers } from "@/lib/tiers";

interface Props {
  filter: TalentFilter;
  /** The skill that was meant; null when nobody knows it. */
  skill: string | null | undefined;
}

/** What the list is narrowed by: a plain form that asks by address and needs no JavaScript. */
export function TalentFilters({ filter, skill }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const any = { value: "", label: t("profiles.browse.any") };
  const byName = languages
    .map((code) => ({ value: code, label: languageName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <search aria-label={t("profiles.browse.filters")}>
      <form action="/talent" className="grid grid-cols-2 gap-5 lg:grid-cols-1">
        <Field
          id="talent-q"
          label={t("profiles.browse.q")}
          help={t("profiles.browse.qHelp")}
          className="col-span-2 lg:col-span-1"
        >
          <Input type="search" name="q" defaultValue={filter.q} maxLength={200} />
        </Field>
        <Field id="talent-tier" label={t("profiles.browse.tier")}>
          <Select
            name="tier"
            defaultValue={filter.tier ?? ""}
            options={[any, ...tiers.map((tier) => ({ value: tier, label: t(`tiering.tier.${tier}`) }))]}
          />
        </Field>
        <Field id="talent-family" label={t("profiles.browse.family")}>
          <Select
            name="family"
            defaultValue={filter.family ?? ""}
            options={[any, ...families.map((value) => ({ value, label: t(`skills.family.${value}`) }))]}
          />
        </Field>
        <Field
          id="talent-skill"
          label={t("profiles.browse.skill")}
          error={skill === null ? t("profiles.browse.skillUnknown") : undefined}
        >
          <Input
            name="skill"
            defaultValue={skill ? skillName(skill, locale) : filter.skill}
            maxLength={80}
            autoComplete="off"
          />
          {skill === null ? <CloseSkills typed={filter.skill} /> : null}
        </Field>
        <Field id="talent-language" label={t("profiles.browse.language")}>
          <Select name="language" defaultValue={filter.language ?? ""} options={[any, ...byName]} />
        </Field>
        <Checkbox
          id="talent-available"
          name="available"
          value="1"
          defaultChecked={filter.available}
          label={t("profiles.browse.available")}
          className="self-end col-span-2 lg:col-span-1"
        />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3 col-span-2 lg:col-span-1">
          <Button type="submit" variant="primary">
            {t("profiles.browse.show")}
          </Button>
          <TextLink href="/talent" className="text-ui">
            {t("profiles.browse.clear")}
          </TextLink>
        </div>
      </form>
    </search>
  );
}

function CloseSkills({ typed }: { typed: string }) {
  const t = useTranslations("profiles.browse");
  const locale = useLocale();
  const close = searchSkills(typed, 4);
  if (close.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-sm">
      <span className="text-soft">{t("skillTry")}</span>
      {close.map(({ slug }) => (
        <TextLink key={slug} href={`/talent?skill=${slug}`}>
          {skillName(slug, locale)}
        </TextLink>
      ))}
    </p>
  );
}
