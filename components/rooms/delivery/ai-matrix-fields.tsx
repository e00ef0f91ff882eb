import { useTranslations } from "next-intl";
import type { StartingValue } from "@/components/rooms/delivery/delivery-form";
import { ModeField } from "@/components/rooms/delivery/mode-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type AgreedAi, limitAt, workStages } from "@/lib/ai-policy";
import { contributions } from "@/lib/contracts/delivery-schemas";

/** Stage by stage: made by a person, with AI, or by AI, with which tool, and what a person added. */
export function AiMatrixFields({ start, agreed }: { start: StartingValue; agreed: AgreedAi }) {
  const t = useTranslations("rooms.ai");
  const stages = useTranslations("stages");
  const { aiPolicy, aiLimits = {} } = agreed;
  return (
    <ol className="space-y-8">
      {workStages.map((stage) => {
        const name = (field: string) => `ai.${stage}.${field}`;
        const most = limitAt(aiPolicy, aiLimits, stage);
        return (
          <li key={stage} className="border-l-2 border-line pl-5">
            <ModeField
              name={name("mode")}
              label={stages(`stage.${stage}`)}
              help={stages(`stageHelp.${stage}`)}
              agreed={most === "generated" ? "" : stages("agreed", { most: stages(`most.${most}`) })}
              most={most}
              words={{ human: t("mode.human"), assisted: t("mode.assisted"), generated: t("mode.generated") }}
              warning={t("beyond")}
              defaultValue={[start(name("mode")) ?? ""].flat()[0] ?? ""}
            />
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
