import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseList } from "@/components/moderation/case-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { isUuid } from "@/lib/ids";
import { listCases } from "@/lib/moderation/queries";

interface Props {
  searchParams: Promise<{ queue?: string | string[]; after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.admin");
  return { title: t("cases") };
}

export default async function AdminCasesPage({ searchParams }: Props) {
  const viewer = await requireViewer("/admin/cases");
  if (!viewer.isAdmin) notFound();
  const { queue: wanted, after } = await searchParams;
  const queue = wanted === "decided" ? "decided" : "waiting";
  const [t, { rows, next }] = await Promise.all([
    getTranslations("moderation.admin"),
    listCases(viewer, queue, typeof after === "string" && isUuid(after) ? after : undefined),
  ]);
  return (
    <>
      <PageHeader title={t("cases")} lead={t("casesLead")} />
      <div className="my-6">
        <TabLinks
          label={t("queues")}
          tabs={[
            { href: "/admin/cases", label: t("waiting"), current: queue === "waiting" },
            { href: "/admin/cases?queue=decided", label: t("decided"), current: queue === "decided" },
          ]}
        />
      </div>
      {rows.length ? <CaseList cases={rows} /> : <EmptyState title={t(`noCases.${queue}`)} />}
      <Pagination next={next ? `/admin/cases?queue=${queue}&after=${next}` : undefined} />
    </>
  );
}
