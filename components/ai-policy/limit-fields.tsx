import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type AiLimits, aiLevels, hasLimits, limitField, workStages } from "@/lib/ai-policy";

export interface LimitFieldsProps {
  limits: AiLimits;
  /** No AI at all leaves nothing to limit: the fields keep what they hold, but are not sent. */
  isForbidden: boolean;
}

/** The most AI at each stage of the work, for those who want less somewhere than in the whole. */
export function LimitFields({ limits, isForbidden }: LimitFieldsProps) {
  const t = useTranslations("stages");
  return (
    <Disclosure summary={t("title")} open={hasLimits(limits)}>
      <fieldset disabled={isForbidden} aria-label={t("title")} className="min-w-0">
        <p className="max-w-[60ch] text-sm text-soft">{t(isForbidden ? "noneNeeded" : "lead")}</p>
        <div hidden={isForbidden} className="mt-5 grid gap-x-7 gap-y-5 sm:grid-cols-2">
          {workStages.map((stage) => (
            <Field
              key={stage}
              name={limitField(stage)}
              label={t(`stage.${stage}`)}
              help={t(`stageHelp.${stage}`)}
            >
              <Select
                defaultValue={limits[stage] ?? ""}
                options={[
                  { value: "", label: t("asAWhole") },
                  ...aiLevels.map((value) => ({ value, label: t(`option.${value}`) })),
                ]}
              />
            </Field>
          ))}
        </div>
      </fieldset>
    </Disclosure>
  );
}
