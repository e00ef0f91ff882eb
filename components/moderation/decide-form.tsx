import { getTranslations } from "next-intl/server";
import { StatementFields } from "@/components/moderation/statement-fields";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Tier } from "@/lib/tiers";

interface Props {
  caseId: string;
  outcomes: readonly string[];
  action: FormAction;
  isAppeal: boolean;
  /** For a package: the tier that it does not have now. */
  toTier?: Tier;
}

/** A moderator's decision: an outcome and the statement of reasons that both sides will read. */
export async function DecideForm({ caseId, outcomes, action, isAppeal, toTier }: Props) {
  const t = await getTranslations("moderation");
  return (
    <Section title={isAppeal ? t("decide.appealTitle") : t("decide.title")} lead={t("decide.lead")}>
      <ActionForm action={action} summary className="space-y-7">
        <input type="hidden" name="caseId" value={caseId} />
        {toTier ? <input type="hidden" name="toTier" value={toTier} /> : null}
        <Field name="outcome" label={t("decide.outcome")} group required>
          <RadioGroup
            choices={outcomes.map((value) => ({
              value,
              label:
                value === "tier-changed" && toTier
                  ? t("decide.becomes", { tier: t(`tiers.${toTier}`) })
                  : t(`outcomes.${value}`),
              help: t(`outcomeHelp.${value}`),
            }))}
          />
        </Field>
        <StatementFields />
        <Field name="duration" label={t("statement.duration")} help={t("statement.durationHelp")}>
          <Input maxLength={200} />
        </Field>
        <SubmitButton pendingLabel={t("decide.pending")}>{t("decide.act")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
