import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SessionList } from "@/components/accounts/session-list";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { SignOutForm } from "@/components/site/sign-out-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { listSessions } from "@/lib/accounts/queries";
import { signOutEverywhere } from "../../session-actions";
import { endOneSession } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.sessions");
  return { title: t("title") };
}

export default async function SessionsPage() {
  const [viewer, t] = await Promise.all([
    requireViewer("/settings/sessions"),
    getTranslations("accounts.sessions"),
  ]);
  const sessions = await listSessions(viewer);
  return (
    <SettingsFrame tab="sessions">
      <Section title={t("title")} lead={t("lead")} margin className="border-t-0">
        <SessionList
          sessions={sessions}
          currentId={viewer.sessionId}
          now={new Date()}
          endSession={endOneSession}
        />
      </Section>
      <Section title={t("everywhereTitle")} lead={t("everywhereLead")} margin>
        <SignOutForm action={signOutEverywhere}>
          <SubmitButton variant="secondary">{t("everywhere")}</SubmitButton>
        </SignOutForm>
      </Section>
    </SettingsFrame>
  );
}
