import { useLocale, useTranslations } from "next-intl";
import { SaveRow } from "@/components/profiles/edit/save-row";
import { SkillLevelRows } from "@/components/profiles/edit/skill-level-rows";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import type { SearchOptions } from "@/components/ui/combobox-options";
import { Section } from "@/components/ui/section";
import { mostSkills } from "@/lib/profiles/schemas";
import { skillName } from "@/lib/skills/catalogue";

interface Props {
  skills: readonly { skill: string; level: number }[];
  action: FormAction;
  search: SearchOptions;
}

export function SkillsForm({ skills, action, search }: Props) {
  const t = useTranslations("profiles.edit.skills");
  const words = useTranslations();
  const locale = useLocale();
  return (
    <Section margin id="skill-levels" title={t("title")} lead={t("lead")}>
      <ActionForm action={action} done={words("profiles.edit.saved")} className="max-w-2xl space-y-7">
        <SkillLevelRows
          search={search}
          max={mostSkills}
          start={skills.map(({ skill, level }) => ({ value: skill, label: skillName(skill, locale), level }))}
          levels={([1, 2, 3, 4, 5] as const).map((level) => ({
            value: String(level),
            label: words(`skills.level.${level}`),
          }))}
          words={{
            label: t("add"),
            help: t("addHelp", { max: mostSkills }),
            level: words.raw("profiles.edit.skills.level"),
            combobox: {
              remove: words.raw("ui.combobox.remove"),
              none: words.raw("ui.combobox.none"),
              searching: words("ui.combobox.searching"),
              failed: words("ui.combobox.failed"),
              full: words("ui.combobox.full", { max: mostSkills }),
            },
          }}
        />
        <SaveRow label={t("save")} />
      </ActionForm>
    </Section>
  );
}
