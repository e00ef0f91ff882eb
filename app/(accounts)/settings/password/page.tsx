import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { hasPassword } from "@/lib/accounts/queries";
import { newPassword } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.password");
  return { title: t("title") };
}

export default async function PasswordPage() {
  const [viewer, t] = await Promise.all([
    requireViewer("/settings/password"),
    getTranslations("accounts.password"),
  ]);
  const isSet = await hasPassword(viewer);
  return (
    <SettingsFrame tab="password">
      <Section title={t("title")} lead={t("lead")} margin className="border-t-0">
        {isSet ? (
          <ActionForm action={newPassword} done={t("done")} clearWhenDone className="max-w-md space-y-6">
            <input type="text" autoComplete="username" value={viewer.email} readOnly hidden />
            <Field name="currentPassword" label={t("current")} required>
              <Input type="password" autoComplete="current-password" />
            </Field>
            <Field name="newPassword" label={t("new")} help={t("newHelp")} required>
              <Input type="password" autoComplete="new-password" />
            </Field>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <SubmitButton>{t("act")}</SubmitButton>
              <TextLink href="/forgot">{t("forgot")}</TextLink>
            </div>
          </ActionForm>
        ) : (
          <Notice title={t("noneTitle")} actions={<ButtonLink href="/forgot">{t("set")}</ButtonLink>}>
            {t("none")}
          </Notice>
        )}
      </Section>
    </SettingsFrame>
  );
}
