import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { FactorSecret } from "@/components/accounts/factor-secret";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { factorOf, hasPassword } from "@/lib/accounts/queries";
import { beginMyFactor, confirmMyFactor, endMyFactor } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.secondFactor");
  return { title: t("title") };
}

export default async function SecondFactorPage() {
  const [viewer, t, format] = await Promise.all([
    requireViewer("/settings/second-factor"),
    getTranslations("accounts.secondFactor"),
    getFormatter(),
  ]);
  const [factor, isPasswordSet] = await Promise.all([factorOf(viewer), hasPassword(viewer)]);
  const password = isPasswordSet ? (
    <Field name="currentPassword" label={t("password")} required>
      <Input type="password" autoComplete="current-password" />
    </Field>
  ) : null;
  const code = (
    <Field name="code" label={t("code")} help={factor.state === "on" ? t("codeHelp") : undefined} required>
      <Input autoComplete="one-time-code" spellCheck={false} maxLength={40} />
    </Field>
  );
  return (
    <SettingsFrame tab="secondFactor">
      {viewer.owesFactor ? (
        <Notice tone="warning" title={t("owedTitle")} className="mt-8 max-w-2xl">
          {t("owed")}
        </Notice>
      ) : null}
      <Section title={t("title")} lead={t("lead")} margin className="border-t-0">
        {factor.state === "none" ? (
          <ActionForm action={beginMyFactor} className="max-w-md space-y-6">
            {password}
            <SubmitButton>{t("begin")}</SubmitButton>
          </ActionForm>
        ) : null}
        {factor.state === "begun" ? (
          <div className="space-y-10">
            <FactorSecret uri={factor.uri} secret={factor.secret} recoveryCodes={factor.recoveryCodes} />
            <ActionForm action={confirmMyFactor} className="max-w-md space-y-6">
              {code}
              <SubmitButton>{t("confirm")}</SubmitButton>
            </ActionForm>
          </div>
        ) : null}
        {factor.state === "on" ? (
          <p className="max-w-prose">
            {t("on", { since: format.dateTime(factor.since, { dateStyle: "long" }) })}{" "}
            {t("codesLeft", { count: factor.codesLeft })}
          </p>
        ) : null}
      </Section>
      {factor.state === "on" ? (
        <Section title={t("endTitle")} lead={t("endLead")} margin>
          <ActionForm action={endMyFactor} className="max-w-md space-y-6">
            {code}
            {password}
            <SubmitButton variant="secondary">{t("end")}</SubmitButton>
          </ActionForm>
        </Section>
      ) : null}
    </SettingsFrame>
  );
}
