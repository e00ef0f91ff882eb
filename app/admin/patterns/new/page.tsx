import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getNow, getTranslations } from "next-intl/server";
import { PatternEvidence } from "@/components/moderation/pattern-evidence";
import { StatementFields } from "@/components/moderation/statement-fields";
import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { idsIn } from "@/lib/ids";
import { findEvidence } from "@/lib/moderation/pattern-queries";
import { declare } from "../actions";

interface Props {
  searchParams: Promise<{ clients?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("patterns.declare");
  return { title: t("title") };
}

export default async function DeclarePatternPage({ searchParams }: Props) {
  const viewer = await requireViewer("/admin/patterns");
  if (!viewer.isAdmin) notFound();
  const { clients = "" } = await searchParams;
  const now = await getNow();
  const evidence = await findEvidence(viewer, idsIn([clients].flat().join(" ")).slice(0, 100), now);
  const t = await getTranslations("patterns");
  const open = evidence.clients.filter(({ isVoid }) => !isVoid);
  return (
    <>
      <PageHeader
        title={t("declare.title")}
        back={<TextLink href="/admin/patterns">{t("title")}</TextLink>}
        lead={t("declare.lead")}
      />
      {evidence.clients.length === 0 ? (
        <EmptyState title={t("evidence.nobody")} className="mt-8" />
      ) : (
        <div className="mt-8 grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
          <PatternEvidence evidence={evidence} />
          {open.length > 0 ? (
            <Section title={t("one.statement")}>
              <ActionForm action={declare} summary className="space-y-7">
                <Field name="clientIds" label={t("declare.clients")} group required>
                  <CheckboxGroup
                    choices={open.map(({ id, name }) => ({ value: id, label: name }))}
                    defaultValue={open.map(({ id }) => id)}
                  />
                </Field>
                <StatementFields rule="fair-ranking" />
                <SubmitButton variant="danger" pendingLabel={t("declare.pending")}>
                  {t("declare.act")}
                </SubmitButton>
              </ActionForm>
            </Section>
          ) : null}
        </div>
      )}
    </>
  );
}
