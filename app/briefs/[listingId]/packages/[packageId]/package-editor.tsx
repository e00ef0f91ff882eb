import { getLocale, getTranslations } from "next-intl/server";
import { findSkillOptions } from "@/app/briefs/actions";
import { SentencePicker } from "@/components/briefs/sentence-picker";
import { EvidenceList } from "@/components/tier/evidence-list";
import { EvidenceText } from "@/components/tier/evidence-text";
import { packageWords } from "@/components/tier/package-words";
import { ActionForm } from "@/components/ui/action-form";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { longestTitle, mostSkills } from "@/lib/listings/limits";
import { notableEvidence } from "@/lib/listings/notable-evidence";
import type { OwnBrief, PackageView } from "@/lib/listings/queries";
import { sentencesIn } from "@/lib/listings/sentences";
import { skillName } from "@/lib/skills/catalogue";
import { families } from "@/lib/skills/families";
import { chooseSkills, divide, giveSentences, merge, rename, writeCriteria } from "../../actions";
import { TierSection } from "./tier-section";

const narrow = "max-w-[46rem] space-y-5";

/** Everything the client can change about one package, each in a form of its own. */
export async function PackageEditor({ brief, part }: { brief: OwnBrief; part: PackageView }) {
  const [t, names, locale] = await Promise.all([
    getTranslations("briefs.packagePage"),
    getTranslations("skills.family"),
    getLocale(),
  ]);
  const ids = (
    <>
      <input type="hidden" name="listingId" value={brief.id} />
      <input type="hidden" name="packageId" value={part.id} />
    </>
  );
  const { words, evidence } = packageWords(brief.text, part.spans, notableEvidence(part.evidence));
  const sentences = sentencesIn(brief.text, part.spans);
  const others = brief.packages
    .filter(({ id }) => id !== part.id)
    .map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <Section margin title={t("words")} lead={t("wordsLead")}>
        {words ? (
          <div className="grid gap-10 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <EvidenceText text={words} spans={evidence} notesId="evidence" />
            <EvidenceList
              id="evidence"
              items={evidence.map((each) => ({ ...each, quote: each.text.replace(/\s+/g, " ").trim() }))}
            />
          </div>
        ) : (
          <p className="text-ui text-soft">{t("noWords")}</p>
        )}
      </Section>
      <TierSection brief={brief} part={part} />
      <Section margin title={t("name")}>
        <ActionForm action={rename} id="rename" className={narrow}>
          {ids}
          <Field name="title" label={t("nameLabel")} required>
            <Input defaultValue={part.title} maxLength={longestTitle} autoComplete="off" />
          </Field>
          <SubmitButton variant="secondary">{t("rename")}</SubmitButton>
        </ActionForm>
      </Section>
      <Section margin title={t("criteria")} lead={t("criteriaLead")}>
        <ActionForm action={writeCriteria} id="criteria" className={narrow}>
          {ids}
          <Field name="criteria" label={t("criteriaLabel")} help={t("criteriaHelp")}>
            <Textarea defaultValue={part.criteria.join("\n")} rows={5} />
          </Field>
          <SubmitButton variant="secondary">{t("saveCriteria")}</SubmitButton>
        </ActionForm>
      </Section>
      <Section margin title={t("field")} lead={t("fieldLead")}>
        <ActionForm action={chooseSkills} id="skills" className={narrow}>
          {ids}
          <Field name="family" label={t("family")}>
            <Select
              defaultValue={part.family}
              className="max-w-80"
              options={[
                { value: "", label: t("familyOpen") },
                ...families.map((family) => ({ value: family, label: names(family) })),
              ]}
            />
          </Field>
          <Field name="skills" label={t("skills")}>
            <Combobox
              search={findSkillOptions}
              max={mostSkills}
              defaultValue={part.skills.map((slug) => ({ value: slug, label: skillName(slug, locale) }))}
            />
          </Field>
          <SubmitButton variant="secondary">{t("saveSkills")}</SubmitButton>
        </ActionForm>
      </Section>
      {sentences.length > 1 ? (
        <Section margin title={t("sentences")} lead={t("sentencesLead")}>
          <div className="space-y-12">
            <ActionForm action={giveSentences} id="move" className={narrow}>
              {ids}
              <SentencePicker
                label={t("move")}
                help={t("moveHelp")}
                text={brief.text}
                sentences={sentences}
              />
              <Field name="toId" label={t("moveTo")}>
                <Select
                  className="max-w-md"
                  options={[...others, { value: "none", label: t("moveNowhere") }]}
                />
              </Field>
              <SubmitButton variant="secondary">{t("moveButton")}</SubmitButton>
            </ActionForm>
            <ActionForm action={divide} id="divide" className={narrow}>
              {ids}
              <SentencePicker
                label={t("divide")}
                help={t("divideHelp")}
                text={brief.text}
                sentences={sentences}
              />
              <Field
                name="title"
                label={t("divideTitle")}
                help={t("divideTitleHelp")}
                optionalLabel={t("optional")}
              >
                <Input maxLength={longestTitle} autoComplete="off" />
              </Field>
              <SubmitButton variant="secondary">{t("divideButton")}</SubmitButton>
            </ActionForm>
          </div>
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section margin title={t("merge")} lead={t("mergeLead")}>
          <ActionForm action={merge} id="merge" className={narrow}>
            {ids}
            <Field name="withId" label={t("mergeWith")}>
              <Select className="max-w-md" options={others} />
            </Field>
            <SubmitButton variant="secondary">{t("mergeButton")}</SubmitButton>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
