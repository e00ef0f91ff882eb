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
import type { OwnProfile, ShownCaseStudy } from "@/lib/profiles/queries";

interface Props {
  profile: Pick<OwnProfile, "caseStudies">;
  add: FormAction;
  change: FormAction;
  remove: FormAction;
}

export function CasesPart({ profile: { caseStudies }, add, change, remove }: Props) {
  const t = useTranslations("profiles.edit.cases");
  const words = useTranslations("profiles.edit");
  return (
    <Section margin id="cases" title={t("title")} lead={t("lead")}>
      {caseStudies.length === 0 ? <p className="mb-5 text-ui text-soft">{t("none")}</p> : null}
      <HairlineList className="max-w-2xl empty:hidden">
        {caseStudies.map((caseStudy) => (
          <Entry
            key={caseStudy.id}
            title={caseStudy.title}
            change={words("rateCards.change")}
            changeLabel={words("rateCards.changeThis", { title: caseStudy.title })}
            aside={
              <Confirm
                action={remove}
                fields={{ caseStudyId: caseStudy.id }}
                trigger={t("remove")}
                triggerVariant="quiet"
                triggerSize="small"
                title={t("removeTitle", { title: caseStudy.title })}
                confirm={t("removeConfirm")}
                cancel={t("removeCancel")}
                danger
              >
                <p>{t("removeText")}</p>
              </Confirm>
            }
          >
            <ActionForm action={change} done={words("saved")} className="space-y-7 pb-2">
              <input type="hidden" name="caseStudyId" value={caseStudy.id} />
              <CaseFields caseStudy={caseStudy} />
              <SaveRow label={t("save")} />
            </ActionForm>
          </Entry>
        ))}
      </HairlineList>
      <AddEntry action={add} title={t("add")} label={t("post")} done={t("posted")}>
        <CaseFields />
      </AddEntry>
    </Section>
  );
}

function CaseFields({ caseStudy }: { caseStudy?: ShownCaseStudy }) {
  const t = useTranslations("profiles.edit.cases");
  const words = useTranslations("profiles.edit");
  return (
    <>
      <Field name="title" label={t("name")} required>
        <Input defaultValue={caseStudy?.title} maxLength={120} />
      </Field>
      <Field name="problem" label={t("problem")} required>
        <Textarea defaultValue={caseStudy?.problem} maxLength={2000} />
      </Field>
      <Field name="role" label={t("role")} help={t("roleHelp")} required>
        <Textarea defaultValue={caseStudy?.role} maxLength={1500} />
      </Field>
      <Field name="outcome" label={t("outcome")} required>
        <Textarea defaultValue={caseStudy?.outcome} maxLength={2000} />
      </Field>
      <Field name="link" label={t("link")} help={t("linkHelp")} optionalLabel={words("optional")}>
        <Input type="url" inputMode="url" defaultValue={caseStudy?.link} maxLength={500} spellCheck={false} />
      </Field>
    </>
  );
}
