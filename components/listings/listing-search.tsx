import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type ListingFilter, tierFilters } from "@/lib/listings/listing-filter";
import { families } from "@/lib/skills/families";

/** The search above the listings. A plain form: its answer is an address that can be kept and sent. */
export function ListingSearch({ filter, skill }: { filter: ListingFilter; skill: string }) {
  const t = useTranslations("listings.browse");
  const skills = useTranslations("skills");
  return (
    <search>
      <form
        action="/listings"
        className="grid grid-cols-2 items-end gap-x-4 gap-y-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_minmax(0,1.2fr)_minmax(0,1.2fr)_auto]"
      >
        <Field label={t("search")} className="max-lg:col-span-2">
          <Input type="search" name="q" defaultValue={filter.q} maxLength={200} enterKeyHint="search" />
        </Field>
        <Field label={t("tier")}>
          <Select
            name="tier"
            defaultValue={filter.tier ?? ""}
            options={[
              { value: "", label: t("tierOption.any") },
              ...tierFilters.map((value) => ({ value, label: t(`tierOption.${value}`) })),
            ]}
          />
        </Field>
        <Field label={t("family")}>
          <Select
            name="family"
            defaultValue={filter.family ?? ""}
            options={[
              { value: "", label: t("anyFamily") },
              ...families.map((value) => ({ value, label: skills(`family.${value}`) })),
            ]}
          />
        </Field>
        <Field label={t("skill")}>
          <Input name="skill" defaultValue={skill} maxLength={80} autoComplete="off" />
        </Field>
        <Button type="submit" variant="primary" className="lg:justify-self-start">
          {t("go")}
        </Button>
      </form>
    </search>
  );
}
