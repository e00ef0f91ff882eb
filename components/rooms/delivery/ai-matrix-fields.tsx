import { useTranslations } from "next-intl";
import type { StartingValue } from "@/components/rooms/delivery/delivery-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { contributions } from "@/lib/contracts/delivery-schemas";
import { aiModes, workStages } from "@/lib/events/deliveries";

/** Stage by stage: made by a person, with AI, or by AI, with which tool, and what a person added. */
export function AiMatrixFields({ start }: { start: StartingValue }) {
  const t = useTranslations("rooms.ai");
  return (
    <ol className="space-y-8">
      {workStages.map((stage) => {
        const name = (field: string) => `ai.${stage}.${field}`;
        return (
          <li key={stage} className="border-l-2 border-line pl-5">
            <Field
              group
              name={name("mode")}
              label={<span className="text-base">{t(`stage.${stage}`)}</span>}
              help={t(`stageHelp.${stage}`)}
            >
              <RadioGroup
                columns={3}
                defaultValue={start(name("mode"))}
                choices={aiModes.map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
              />
            </Field>
            <div className="mt-4 grid gap-5 sm:grid-cols-2">
              <Field name={name("tool")} label={t("tool")}>
                <Input maxLength={120} defaultValue={start(name("tool"))} />
              </Field>
              <Field name={name("human")} label={t("human")}>
                <Input maxLength={300} defaultValue={start(name("human"))} />
              </Field>
            </div>
            <Field group name={name("contributions")} label={t("contributions")} className="mt-4">
              <CheckboxGroup
                columns={4}
                defaultValue={[start(name("contributions")) ?? []].flat()}
                choices={contributions.map((value) => ({ value, label: t(`contribution.${value}`) }))}
              />
            </Field>
          </li>
        );
      })}
    </ol>
  );
}
