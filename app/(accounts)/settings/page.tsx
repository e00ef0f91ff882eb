import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { ViewSwitch } from "@/components/accounts/view-switch";
import { SignOutForm } from "@/components/site/sign-out-form";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { signOutHere, switchViewHere } from "../session-actions";
import { renameMe } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.settings");
  return { title: t("title") };
}

export default async function SettingsPage() {
  const [viewer, t] = await Promise.all([requireViewer("/settings"), getTranslations("accounts.settings")]);
  const missing = !viewer.isClient ? "client" : !viewer.isFreelancer ? "freelancer" : null;
  return (
    <SettingsFrame tab="general">
      <Section title={t("nameTitle")} lead={t("nameLead")} margin className="border-t-0">
        <ActionForm action={renameMe} done={t("saved")} className="max-w-md space-y-5">
          <Field name="name" label={t("name")} required>
            <Input defaultValue={viewer.name} autoComplete="name" maxLength={80} />
          </Field>
          <SubmitButton>{t("save")}</SubmitButton>
        </ActionForm>
      </Section>
      <Section title={t("viewTitle")} lead={t("viewLead")} margin>
        <ViewSwitch view={viewer.view} action={switchViewHere} />
        {missing ? <p className="mt-3 text-ui text-soft">{t(`viewMissing.${missing}`)}</p> : null}
      </Section>
      <Section title={t("organisationsTitle")} lead={t("organisationsLead")} margin>
        <ButtonLink href="/organisations">{t("organisations")}</ButtonLink>
      </Section>
      <Section title={t("signOutTitle")} lead={t("signOutLead")} margin>
        <SignOutForm action={signOutHere}>
          <SubmitButton variant="secondary">{t("signOut")}</SubmitButton>
        </SignOutForm>
      </Section>
    </SettingsFrame>
  );
}
