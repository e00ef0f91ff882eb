import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { Textarea } from "@/components/ui/textarea";

/** The way to clients whom no rule suspects: their ids, however they were copied. */
export function OtherClients() {
  const t = useTranslations("patterns.elsewhere");
  return (
    <Section title={t("title")} className="mt-10">
      <form action="/admin/patterns/new" className="max-w-xl space-y-5">
        <Field name="clients" label={t("label")} help={t("help")} required>
          <Textarea rows={3} maxLength={4000} />
        </Field>
        <Button type="submit">{t("act")}</Button>
      </form>
    </Section>
  );
}
