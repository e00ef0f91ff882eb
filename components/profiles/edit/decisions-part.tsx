import { useTranslations } from "next-intl";
import { AddEntry } from "@/components/profiles/edit/add-entry";
import { Entry } from "@/components/profiles/edit/entry";
import { SaveRow } from "@/components/profiles/edit/save-row";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { HairlineList } from "@/components/ui/hairline-list";
import { Input } from "@/components/ui/input";
import { Section } from "@/components/ui/section";
import { Textarea } from "@/components/ui/textarea";
import type { OwnProfile, ShownDecision } from "@/lib/profiles/queries";

interface Props {
  profile: Pick<OwnProfile, "decisions" | "practisesJudgment">;
  add: FormAction;
  change: FormAction;
  remove: FormAction;
}

export function DecisionsPart({ profile, add, change, remove }: Props) {
  const t = useTranslations("profiles.edit.decisions");
  const words = useTranslations("profiles.edit");
  const { decisions } = profile;
  return (
    <Section margin id="decisions" title={t("title")} lead={t("lead")}>
      {decisions.length > 0 && !profile.practisesJudgment ? (
        <p className="mb-4 text-ui text-soft">{t("hint")}</p>
      ) : null}
      {decisions.length === 0 ? <p className="mb-5 text-ui text-soft">{t("none")}</p> : null}
      <HairlineList className="max-w-2xl empty:hidden">
        {decisions.map((decision) => (
          <Entry
            key={decision.id}
            title={decision.question}
            change={words("rateCards.change")}
            changeLabel={words("rateCards.changeThis", { title: decision.question })}
            aside={
              <Confirm
                action={remove}
                fields={{ decisionId: decision.id }}
                trigger={t("remove")}
                triggerVariant="quiet"
                triggerSize="small"
                title={t("removeTitle")}
                confirm={t("removeConfirm")}
                cancel={t("removeCancel")}
                danger
              >
                <p>{t("removeText")}</p>
              </Confirm>
            }
          >
            <ActionForm action={change} done={words("saved")} className="space-y-7 pb-2">
              <input type="hidden" name="decisionId" value={decision.id} />
              <DecisionFields decision={decision} />
              <SaveRow label={t("save")} />
            </ActionForm>
          </Entry>
        ))}
      </HairlineList>
      <AddEntry action={add} title={t("add")} label={t("post")} done={t("posted")}>
        <DecisionFields />
      </AddEntry>
    </Section>
  );
}

function DecisionFields({ decision }: { decision?: ShownDecision }) {
  const t = useTranslations("profiles.edit.decisions");
  const words = useTranslations("profiles.edit");
  return (
    <>
      <Field name="question" label={t("question")} help={t("questionHelp")} required>
        <Input defaultValue={decision?.question} maxLength={300} />
      </Field>
      <Field name="options" label={t("options")} required>
        <Textarea defaultValue={decision?.options} maxLength={2000} />
      </Field>
      <Field name="choice" label={t("choice")} required>
        <Textarea defaultValue={decision?.choice} rows={2} maxLength={1000} />
      </Field>
      <Field name="reason" label={t("reason")} required>
        <Textarea defaultValue={decision?.reason} maxLength={2000} />
      </Field>
      <Field name="outcome" label={t("outcome")} help={t("outcomeHelp")} optionalLabel={words("optional")}>
        <Textarea defaultValue={decision?.outcome} rows={3} maxLength={2000} />
      </Field>
    </>
  );
}
