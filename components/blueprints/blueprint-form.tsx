import { useTranslations } from "next-intl";
import { PackageRows } from "@/components/blueprints/package-rows";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { BlueprintFault, TypedBlueprint } from "@/lib/contracts/blueprint-form";
import type { Currency } from "@/lib/money";

export interface BlueprintFormProps {
  contractId: string;
  client: string;
  currency: Currency;
  typed: TypedBlueprint;
  faults: readonly BlueprintFault[];
  revision: number;
  savedAt: Date | null;
  action: FormAction;
}

/** The editor of a blueprint: a whole scope, saved as it is typed, checked when its author is done. */
export function BlueprintForm(props: BlueprintFormProps) {
  const { contractId, client, currency, typed, faults, revision, savedAt, action } = props;
  const t = useTranslations("blueprints.form");
  const list = (name: "goals" | "nonGoals" | "risks" | "acceptanceTests", isNeeded: boolean) => (
    <Field
      name={name}
      label={t(name)}
      help={t(`${name}Help`)}
      required={isNeeded}
      optionalLabel={isNeeded ? undefined : t("optional")}
    >
      <Textarea defaultValue={typed[name]} />
    </Field>
  );
  return (
    <ActionForm action={action} id="blueprint" summary className="pt-8">
      <input type="hidden" name="contractId" value={contractId} />
      <input type="hidden" name="currency" value={currency} />
      <p className="measure pb-8 text-soft">{t("lead", { name: client })}</p>
      <Section title={t("whole")} lead={t("wholeLead")}>
        <div className="max-w-[44rem] space-y-6">
          <Field name="title" label={t("title")} help={t("titleHelp")} required>
            <Input maxLength={200} defaultValue={typed.title} />
          </Field>
          {list("goals", true)}
          {list("nonGoals", false)}
        </div>
      </Section>
      <Section title={t("packages")} lead={t("packagesLead")}>
        <PackageRows currency={currency} packages={typed.packages} />
      </Section>
      <Section title={t("check")} lead={t("checkLead")}>
        <div className="max-w-[44rem] space-y-6">
          {list("acceptanceTests", true)}
          {list("risks", false)}
        </div>
      </Section>
      <Section title={t("finish")} lead={t("finishLead")}>
        <Missing faults={faults} />
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton size="large" pendingLabel={t("checking")}>
            {t("goOn")}
          </SubmitButton>
          <div>
            <DraftKeeper
              address={`/contracts/${contractId}/blueprint/draft`}
              revision={revision}
              savedAt={savedAt}
            />
          </div>
        </div>
      </Section>
    </ActionForm>
  );
}

/** What was missing when the page was loaded; the button says what is missing now. */
function Missing({ faults }: { faults: readonly BlueprintFault[] }) {
  const t = useTranslations("blueprints.form");
  const words = useTranslations();
  if (faults.length === 0) return <p className="text-positive">{t("complete")}</p>;
  // A lower and an upper end share their sentence.
  const said = new Map(faults.map((fault) => [`${fault.number} ${fault.key}`, fault]));
  return (
    <>
      <p>{t("missing", { count: said.size })}</p>
      <ul className="measure mt-3 list-disc space-y-1 pl-5 text-ui text-soft">
        {[...said].map(([id, { key, number }]) => (
          <li key={id}>{number > 0 ? t("inPackage", { number, fault: words(key) }) : words(key)}</li>
        ))}
      </ul>
    </>
  );
}
