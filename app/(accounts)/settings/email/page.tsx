import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InboxHint } from "@/components/accounts/inbox-hint";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { env } from "@/lib/env";
import { askEmailChange } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.email");
  return { title: t("title") };
}

export default async function EmailPage() {
  const [viewer, t] = await Promise.all([
    requireViewer("/settings/email"),
    getTranslations("accounts.email"),
  ]);
  return (
    <SettingsFrame tab="email">
      <Section title={t("title")} lead={t("lead", { email: viewer.email })} margin className="border-t-0">
        <ActionForm action={askEmailChange} done={t("done")} className="max-w-md space-y-6">
          <Field name="email" label={t("new")} required>
            <Input type="email" autoComplete="email" spellCheck={false} />
          </Field>
          <Field name="currentPassword" label={t("password")} help={t("passwordHelp")} required>
            <Input type="password" autoComplete="current-password" />
          </Field>
          <SubmitButton>{t("act")}</SubmitButton>
        </ActionForm>
        {env.isDemo ? <InboxHint className="mt-8 max-w-md" /> : null}
      </Section>
    </SettingsFrame>
  );
}
