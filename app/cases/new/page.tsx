import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { open } from "@/app/cases/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { loadSubject } from "@/lib/moderation/load-subject";
import { CaseAbout, caseReasons } from "@/lib/moderation/schemas";

interface Props {
  searchParams: Promise<{ type?: string | string[]; id?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.open");
  return { title: t("title"), robots: { index: false } };
}

export default async function OpenCasePage({ searchParams }: Props) {
  const { type, id } = await searchParams;
  const about = CaseAbout.safeParse({ subjectType: type, subjectId: id });
  if (!about.success) notFound();
  const viewer = await requireViewer(`/cases/new?type=${about.data.subjectType}&id=${about.data.subjectId}`);
  const [subject, t] = await Promise.all([loadSubject(viewer, about.data), getTranslations("moderation")]);
  if (!subject) notFound();
  // A tier is appealed where its words stand.
  if (about.data.subjectType === "package")
    redirect(`${subject.href}/appeal?package=${about.data.subjectId}`);
  return (
    <div className="shell py-10">
      <PageHeader
        title={t("open.title")}
        back={<TextLink href={subject.href}>{subject.title}</TextLink>}
        lead={t("open.lead")}
      />
      <ActionForm action={open} summary className="mt-8 max-w-2xl space-y-7">
        <input type="hidden" name="subjectType" value={about.data.subjectType} />
        <input type="hidden" name="subjectId" value={about.data.subjectId} />
        <Field name="reason" label={t("open.reason")} group required>
          <RadioGroup
            choices={caseReasons
              .filter((value) => value !== "tier")
              .map((value) => ({ value, label: t(`reasons.${value}`) }))}
          />
        </Field>
        <Field name="text" label={t("open.text")} help={t("open.textHelp")} required>
          <Textarea rows={6} maxLength={4000} />
        </Field>
        <SubmitButton pendingLabel={t("open.pending")}>{t("open.act")}</SubmitButton>
      </ActionForm>
    </div>
  );
}
