import { getTranslations } from "next-intl/server";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { rules } from "@/lib/moderation/schemas";

/** The parts of a statement of reasons that every decision needs. */
export async function StatementFields({ rule }: { rule?: (typeof rules)[number] }) {
  const t = await getTranslations("moderation");
  return (
    <>
      <Field name="rule" label={t("statement.rule")} help={t("statement.ruleHelp")} required>
        <Select defaultValue={rule} options={rules.map((value) => ({ value, label: t(`rules.${value}`) }))} />
      </Field>
      <Field name="facts" label={t("statement.facts")} help={t("statement.factsHelp")} required>
        <Textarea rows={4} maxLength={4000} />
      </Field>
      <Field name="evidence" label={t("statement.evidence")} help={t("statement.evidenceHelp")} required>
        <Textarea rows={3} maxLength={4000} />
      </Field>
    </>
  );
}
