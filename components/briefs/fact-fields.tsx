import { useTranslations } from "next-intl";
import { AiPolicyFields } from "@/components/ai-policy/ai-policy-fields";
import { Combobox, type ComboboxOption } from "@/components/ui/combobox";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { MoneyInput } from "@/components/ui/money-input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { type AgreedAi, aiPolicies } from "@/lib/ai-policy";
import { mostSkills } from "@/lib/listings/limits";
import { currencies } from "@/lib/money";
import { families } from "@/lib/skills/families";

export interface Facts extends Required<AgreedAi> {
  budgetMin: string;
  budgetMax: string;
  currency: string;
  deadline: string;
  decisionDeadline: string;
  tried: string;
  family: string;
  skills: readonly ComboboxOption[];
  organisationId: string;
}

export interface FactFieldsProps {
  facts: Facts;
  /** Organisations whose briefs this person may write; with none the question is not asked. */
  organisations: readonly { id: string; name: string }[];
  searchSkills: (query: string) => Promise<readonly ComboboxOption[]>;
}

/** The few facts that matter beside the words. */
export function FactFields({ facts, organisations, searchSkills }: FactFieldsProps) {
  const t = useTranslations("briefs.facts");
  const names = useTranslations("skills.family");
  return (
    <>
      <Section margin title={t("money")} lead={t("moneyLead")} className="mt-12">
        <div className="grid max-w-[46rem] gap-7 sm:grid-cols-2">
          <Field name="budgetMax" label={t("budgetMax")} help={t("budgetMaxHelp")}>
            <MoneyInput
              defaultValue={facts.budgetMax}
              currencies={currencies}
              currencyLabel={t("currency")}
              defaultCurrency={facts.currency}
            />
          </Field>
          <Field
            name="budgetMin"
            label={t("budgetMin")}
            help={t("budgetMinHelp")}
            optionalLabel={t("optional")}
          >
            <MoneyInput defaultValue={facts.budgetMin} className="w-full" />
          </Field>
        </div>
      </Section>
      <Section margin title={t("time")} lead={t("timeLead")}>
        <div className="grid max-w-[46rem] gap-7 sm:grid-cols-2">
          <Field name="decisionDeadline" label={t("decisionDeadline")} help={t("decisionDeadlineHelp")}>
            <DateField defaultValue={facts.decisionDeadline} />
          </Field>
          <Field name="deadline" label={t("deadline")} help={t("deadlineHelp")}>
            <DateField defaultValue={facts.deadline} />
          </Field>
        </div>
      </Section>
      <Section margin title={t("background")} lead={t("backgroundLead")}>
        <div className="max-w-[46rem] space-y-7">
          <Field name="tried" label={t("tried")} help={t("triedHelp")} optionalLabel={t("optional")}>
            <Textarea defaultValue={facts.tried} rows={3} />
          </Field>
          <AiPolicyFields
            agreed={facts}
            label={t("aiPolicy")}
            help={t("aiPolicyHelp")}
            choices={aiPolicies.map((value) => ({
              value,
              label: t(`aiPolicies.${value}.label`),
              help: t(`aiPolicies.${value}.help`),
            }))}
          />
        </div>
      </Section>
      <Section margin title={t("field")} lead={t("fieldLead")}>
        <div className="max-w-[46rem] space-y-7">
          <Field name="family" label={t("family")}>
            <Select
              defaultValue={facts.family}
              className="max-w-80"
              options={[
                { value: "", label: t("familyOpen") },
                ...families.map((family) => ({ value: family, label: names(family) })),
              ]}
            />
          </Field>
          <Field name="skills" label={t("skills")} help={t("skillsHelp")} optionalLabel={t("optional")}>
            <Combobox search={searchSkills} defaultValue={facts.skills} max={mostSkills} />
          </Field>
          {organisations.length > 0 ? (
            <Field name="organisationId" label={t("organisation")} help={t("organisationHelp")}>
              <Select
                defaultValue={facts.organisationId}
                className="max-w-80"
                options={[
                  { value: "", label: t("ownBrief") },
                  ...organisations.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            </Field>
          ) : null}
        </div>
      </Section>
    </>
  );
}
