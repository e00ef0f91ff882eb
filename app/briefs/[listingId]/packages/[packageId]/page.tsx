import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { loadBrief } from "@/app/briefs/load-brief";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { isEditable } from "@/lib/listings/states";
import { PackageEditor } from "./package-editor";

interface Props {
  params: Promise<{ listingId: string; packageId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { listingId, packageId } = await params;
  const { brief } = await loadBrief(listingId);
  return { title: brief.packages.find(({ id }) => id === packageId)?.title };
}

export default async function PackagePage({ params, searchParams }: Props) {
  const [{ listingId, packageId }, query, t] = await Promise.all([
    params,
    searchParams,
    getTranslations("briefs.packagePage"),
  ]);
  const { brief } = await loadBrief(listingId);
  const part = brief.packages.find(({ id }) => id === packageId);
  if (!part) notFound();
  if (!isEditable(brief.state) || !brief.mayEdit) redirect(`/briefs/${listingId}`);
  return (
    <div className="shell">
      <PageHeader
        className="sm:pb-8"
        back={<TextLink href={`/briefs/${listingId}?step=packages`}>{t("back")}</TextLink>}
        title={part.title}
        lead={t("lead")}
      />
      {query.saved === "yes" ? (
        <Notice tone="success" role="status" className="mb-8">
          {t("saved")}
        </Notice>
      ) : null}
      <PackageEditor brief={brief} part={part} />
    </div>
  );
}
