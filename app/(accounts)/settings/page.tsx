import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { signOutHere } from "../session-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.settings");
  return { title: t("title") };
}

export default async function SettingsPage() {
  const [viewer, t] = await Promise.all([requireViewer("/settings"), getTranslations("accounts.settings")]);
  return (
    <div className="shell pb-16">
      <PageHeader title={t("title")} lead={viewer.email} />
      <form action={signOutHere}>
        <SubmitButton variant="secondary">{t("signOut")}</SubmitButton>
      </form>
    </div>
  );
}
