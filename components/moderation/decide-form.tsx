import { getTranslations } from "next-intl/server";
import { StatementFields } from "@/components/moderation/statement-fields";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { tiers } from "@/lib/tiers";

interface Props {
  caseId: string;
  outcomes: readonly string[];
  action: FormAction;
  isAppeal: boolean;
}

/** A moderator's decision: an outcome and the statement of reasons that both sides will read. */
export async function DecideForm({ caseId, outcomes, action, isAppeal }: Props) {
  const t = await getTranslations("moderation");
  return (
    <Section title={isAppeal ? t("decide.appealTitle") : t("decide.title")} lead={t("decide.lead")}>
      <ActionForm action={action} summary className="space-y-7">
        <input type="hidden" name="caseId" value={caseId} />
        <Field name="outcome" label={t("decide.outcome")} group required>
          <RadioGroup
            choices={outcomes.map((value) => ({
              value,
              label: t(`outcomes.${value}`),
              help: t(`outcomeHelp.${value}`),
            }))}
          />
        </Field>
        {outcomes.includes("tier-changed") ? (
          <Field name="toTier" label={t("decide.toTier")} help={t("decide.toTierHelp")} group>
            <RadioGroup columns={2} choices={tiers.map((value) => ({ value, label: t(`tiers.${value}`) }))} />
          </Field>
        ) : null}
        <StatementFields />
        <Field name="duration" label={t("statement.duration")} help={t("statement.durationHelp")}>
          <Input maxLength={200} />
        </Field>
        <SubmitButton pendingLabel={t("decide.pending")}>{t("decide.act")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
