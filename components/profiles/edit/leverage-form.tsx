import { useTranslations } from "next-intl";
import { SaveRow } from "@/components/profiles/edit/save-row";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Section } from "@/components/ui/section";
import { Textarea } from "@/components/ui/textarea";
import type { OwnProfile } from "@/lib/profiles/queries";

type Leverage = Pick<OwnProfile, "tools" | "workflow" | "humanTouch" | "parallelCapacity">;

export function LeverageForm({ profile, action }: { profile: Leverage; action: FormAction }) {
  const t = useTranslations("profiles.edit.leverage");
  const words = useTranslations("profiles.edit");
  return (
    <Section margin id="leverage" title={t("title")} lead={t("lead")}>
      <ActionForm action={action} done={words("saved")} className="max-w-2xl space-y-7">
        <Field name="tools" label={t("tools")} help={t("toolsHelp")} optionalLabel={words("optional")}>
          <Input defaultValue={profile.tools.join(", ")} />
        </Field>
        <Field
          name="workflow"
          label={t("workflow")}
          help={t("workflowHelp")}
          optionalLabel={words("optional")}
        >
          <Textarea defaultValue={profile.workflow} rows={5} maxLength={3000} />
        </Field>
        <Field
          name="humanTouch"
          label={t("humanTouch")}
          help={t("humanTouchHelp")}
          optionalLabel={words("optional")}
        >
          <Textarea defaultValue={profile.humanTouch} maxLength={2000} />
        </Field>
        <Field
          name="parallelCapacity"
          label={t("parallel")}
          help={t("parallelHelp")}
          optionalLabel={words("optional")}
        >
          <Textarea defaultValue={profile.parallelCapacity} rows={3} maxLength={1000} />
        </Field>
        <SaveRow label={t("save")} />
      </ActionForm>
    </Section>
  );
}
