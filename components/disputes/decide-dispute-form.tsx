import { useTranslations } from "next-intl";
import { type PartyNames, ShareField } from "@/components/disputes/share-field";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { Criterion } from "@/lib/contracts/criteria";
import type { Divisible } from "@/lib/contracts/divide-price";
import { disputeRules } from "@/lib/moderation/dispute-schemas";

export interface DecideDisputeFormProps {
  disputeId: string;
  /** Those in dispute. */
  criteria: readonly Criterion[];
  isAppeal: boolean;
  money: Divisible;
  names: PartyNames;
  action: FormAction;
}

/** A moderator's decision: criterion by criterion in favour of whom, the share of the money, the statement of reasons. */
export function DecideDisputeForm(props: DecideDisputeFormProps) {
  const { disputeId, criteria, isAppeal, money, names, action } = props;
  const t = useTranslations("disputes.decide");
  const rules = useTranslations("contracts.disputeRules");
  return (
    <Section
      id="decide"
      title={t(isAppeal ? "appealTitle" : "title")}
      lead={t(isAppeal ? "appealLead" : "lead")}
    >
      <ActionForm action={action} summary className="max-w-3xl space-y-8">
        <input type="hidden" name="disputeId" value={disputeId} />
        {criteria.map(({ id, text }, index) => (
          <div key={id}>
            <input type="hidden" name={`findings[${index}].criterionId`} value={id} />
            <Field
              group
              required
              name={`findings[${index}].inFavourOf`}
              label={<span className="wrap-anywhere">{text}</span>}
            >
              <RadioGroup
                columns={2}
                choices={(["client", "freelancer"] as const).map((side) => ({
                  value: side,
                  label: t(`inFavour.${side}`, { name: names[side] }),
                }))}
              />
            </Field>
          </div>
        ))}
        <ShareField money={money} names={names} />
        <Field name="rule" label={t("rule")} help={t("ruleHelp")} required>
          <Select options={disputeRules.map((value) => ({ value, label: rules(value) }))} />
        </Field>
        <Field name="facts" label={t("facts")} help={t("factsHelp")} required>
          <Textarea rows={6} maxLength={4000} />
        </Field>
        <Field name="evidence" label={t("evidence")} help={t("evidenceHelp")} required>
          <Textarea rows={4} maxLength={4000} />
        </Field>
        <SubmitButton pendingLabel={t("pending")}>{t(isAppeal ? "actFinal" : "act")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
