import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getNow, getTranslations } from "next-intl/server";
import { DisputeQueue } from "@/components/disputes/dispute-queue";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { cursorFrom } from "@/lib/cursor";
import { listDisputes } from "@/lib/moderation/dispute-queries";

interface Props {
  searchParams: Promise<{ queue?: string | string[]; after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("disputes.admin");
  return { title: t("title") };
}

/** The moderators' queue of disputes. */
export default async function AdminDisputesPage({ searchParams }: Props) {
  const viewer = await requireViewer("/admin/disputes");
  if (!viewer.isAdmin) notFound();
  const { queue: wanted, after } = await searchParams;
  const queue = wanted === "decided" ? "decided" : "waiting";
  const [t, now, { disputes, next }] = await Promise.all([
    getTranslations("disputes.admin"),
    getNow(),
    listDisputes(viewer, queue, cursorFrom(after)),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="my-6">
        <TabLinks
          label={t("queues")}
          tabs={[
            { href: "/admin/disputes", label: t("waiting"), current: queue === "waiting" },
            { href: "/admin/disputes?queue=decided", label: t("decided"), current: queue === "decided" },
          ]}
        />
      </div>
      {disputes.length > 0 ? (
        <DisputeQueue disputes={disputes} now={now} />
      ) : (
        <EmptyState title={t(`none.${queue}`)} />
      )}
      <Pagination
        className="mt-6"
        previous={after ? `/admin/disputes?queue=${queue}` : undefined}
        next={next ? `/admin/disputes?queue=${queue}&after=${next}` : undefined}
      />
    </>
  );
}
