import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getNow, getTranslations } from "next-intl/server";
import { PatternEvidence } from "@/components/moderation/pattern-evidence";
import { PatternStatement } from "@/components/moderation/pattern-statement";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { isUuid } from "@/lib/ids";
import { findDeclared } from "@/lib/moderation/pattern-queries";
import { lift } from "../actions";

interface Props {
  params: Promise<{ patternId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("patterns.one");
  return { title: t("title") };
}

export default async function DeclaredPatternPage({ params }: Props) {
  const { patternId } = await params;
  const viewer = await requireViewer(`/admin/patterns/${patternId}`);
  if (!viewer.isAdmin || !isUuid(patternId)) notFound();
  const now = await getNow();
  const pattern = await findDeclared(viewer, patternId, now);
  if (!pattern) notFound();
  const t = await getTranslations("patterns");
  return (
    <>
      <PageHeader
        title={t("one.title")}
        back={<TextLink href="/admin/patterns?queue=declared">{t("title")}</TextLink>}
        meta={
          <Badge tone={pattern.liftedAt ? "neutral" : "caution"}>
            {t(pattern.liftedAt ? "lifted" : "standing")}
          </Badge>
        }
      />
      <div className="mt-8 grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div>
          <PatternStatement pattern={pattern} />
          <PatternEvidence evidence={pattern.seen} />
        </div>
        <div>
          <Section title={t("one.appeals")}>
            {pattern.appeals.length === 0 ? (
              <p className="text-soft">{t("one.noAppeals")}</p>
            ) : (
              <ul className="space-y-2">
                {pattern.appeals.map(({ id, state }) => (
                  <li key={id}>
                    <TextLink href={`/cases/${id}`}>
                      {t(state === "appealed" ? "one.appealed" : "one.closed")}
                    </TextLink>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          {pattern.liftedAt ? null : (
            <Section title={t("lift.title")} lead={t("lift.lead")}>
              <ActionForm action={lift} summary className="space-y-7">
                <input type="hidden" name="patternId" value={pattern.id} />
                <Field name="reason" label={t("lift.reason")} help={t("lift.reasonHelp")} required>
                  <Textarea rows={4} maxLength={4000} />
                </Field>
                <SubmitButton pendingLabel={t("lift.pending")}>{t("lift.act")}</SubmitButton>
              </ActionForm>
            </Section>
          )}
        </div>
      </div>
    </>
  );
}
