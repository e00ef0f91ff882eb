import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getNow, getTranslations } from "next-intl/server";
import { DeclaredPatternList } from "@/components/moderation/declared-pattern-list";
import { OtherClients } from "@/components/moderation/other-clients";
import { SuspectedPatternList } from "@/components/moderation/suspected-pattern-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { isUuid } from "@/lib/ids";
import { listDeclared, listSuspected } from "@/lib/moderation/pattern-queries";

interface Props {
  searchParams: Promise<{ queue?: string | string[]; after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("patterns");
  return { title: t("title") };
}

export default async function PatternsPage({ searchParams }: Props) {
  const viewer = await requireViewer("/admin/patterns");
  if (!viewer.isAdmin) notFound();
  const { queue, after } = await searchParams;
  const from = typeof after === "string" && isUuid(after) ? after : undefined;
  const [t, now] = await Promise.all([getTranslations("patterns"), getNow()]);
  const isDeclared = queue === "declared";
  const declared = isDeclared ? await listDeclared(viewer, from) : null;
  const suspected = isDeclared ? null : await listSuspected(viewer, now, from);
  const next = declared?.next ?? suspected?.next;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="my-6">
        <TabLinks
          label={t("queues")}
          tabs={[
            { href: "/admin/patterns", label: t("suspectedTab"), current: !isDeclared },
            { href: "/admin/patterns?queue=declared", label: t("declaredTab"), current: isDeclared },
          ]}
        />
      </div>
      {declared ? <DeclaredPatternList rows={declared.rows} now={now} /> : null}
      {suspected ? <SuspectedPatternList rows={suspected.rows} /> : null}
      <Pagination
        next={
          next ? `/admin/patterns?queue=${isDeclared ? "declared" : "suspected"}&after=${next}` : undefined
        }
      />
      {isDeclared ? null : <OtherClients />}
    </>
  );
}
