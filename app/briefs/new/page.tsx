import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WriteStep } from "@/app/briefs/write-step";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("briefs.new");
  return { title: t("title") };
}

export default async function NewBriefPage() {
  const [viewer, t, errors] = await Promise.all([
    requireViewer("/briefs/new"),
    getTranslations("briefs.new"),
    getTranslations("briefs.errors"),
  ]);
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href="/briefs">{t("back")}</TextLink>}
        title={t("title")}
        lead={t("lead")}
      />
      {viewer.isClient ? <WriteStep viewer={viewer} brief={null} /> : <Notice>{errors("notClient")}</Notice>}
    </div>
  );
}
