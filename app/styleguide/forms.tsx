import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Combobox } from "@/components/ui/combobox";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MoneyInput } from "@/components/ui/money-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { Textarea } from "@/components/ui/textarea";
import { findSkills, tryForm } from "./actions";

const policies = [
  { value: "allowed", label: "Allowed", help: "Whatever helps, as long as a named person signs the result." },
  { value: "disclosed", label: "Allowed, with disclosure", help: "You see which tools touched which part." },
  {
    value: "forbidden",
    label: "Not allowed",
    help: "Say why, so that people can judge whether it suits them.",
  },
];

export function Forms() {
  return (
    <Section
      margin
      title="Forms"
      lead="One form through a server action. Send it empty, send it wrong, send it without JavaScript or without a network: what was typed stays."
    >
      <ActionForm
        action={tryForm}
        summary
        id="try"
        className="max-w-xl space-y-7"
        done="Everything was right. Nothing was kept."
      >
        <Field
          name="email"
          label="E-mail"
          help="We write to it when someone answers. Nobody else sees it."
          required
        >
          <Input type="email" autoComplete="email" spellCheck={false} />
        </Field>
        <Field
          name="words"
          label="What do you need?"
          help="In your own words, as you would tell a colleague."
          required
        >
          <Textarea ownWords placeholder="We have forty product texts…" />
        </Field>
        <Field name="skills" label="Skills" help="Up to three." optionalLabel="optional">
          <Combobox search={findSkills} max={3} defaultValue={[{ value: "editing", label: "Editing" }]} />
        </Field>
        <div className="grid gap-7 sm:grid-cols-2">
          <Field name="budget" label="Budget, upper end" required>
            <MoneyInput currencies={["EUR", "USD", "CNY"]} currencyLabel="Currency" defaultCurrency="EUR" />
          </Field>
          <Field name="deadline" label="You decide by" required>
            <DateField />
          </Field>
        </div>
        <div className="grid gap-7 sm:grid-cols-2">
          <Field name="country" label="Where you are" optionalLabel="optional">
            <Select
              defaultValue="pt"
              options={[
                { value: "cn", label: "China" },
                { value: "pt", label: "Portugal" },
                { value: "ng", label: "Nigeria" },
              ]}
            />
          </Field>
          <Field name="days" label="Working days" optionalLabel="optional">
            <Input inputMode="numeric" suffix="days" />
          </Field>
        </div>
        <Field name="policy" label="Use of AI" group required>
          <RadioGroup choices={policies} />
        </Field>
        <Field name="tried" label="What you have tried" group optionalLabel="optional">
          <CheckboxGroup
            columns={2}
            choices={[
              { value: "agency", label: "An agency" },
              { value: "inside", label: "Our own people" },
              { value: "tool", label: "A tool" },
              { value: "nothing", label: "Nothing yet" },
            ]}
          />
        </Field>
        <Field name="sample" label="An example" help="A file, at most 10 MB." optionalLabel="optional">
          <Input type="file" />
        </Field>
        <Switch name="alerts" label="Write to me when a proposal arrives" defaultChecked />
        <Checkbox name="terms" label="A named person on my side accepts or declines the work" />
        <div className="flex flex-wrap gap-3">
          <SubmitButton pendingLabel="Publishing…">Publish brief</SubmitButton>
          <SubmitButton variant="secondary" name="how" value="redirect">
            Send and go elsewhere
          </SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
