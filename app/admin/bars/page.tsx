import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getNow, getTranslations } from "next-intl/server";
import { undoBar } from "@/app/cases/actions";
import { UndoBarButton } from "@/components/moderation/undo-bar-button";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { isUuid } from "@/lib/ids";
import { listBars } from "@/lib/moderation/bar-queries";

interface Props {
  searchParams: Promise<{ after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("patterns.bars");
  return { title: t("title") };
}

export default async function BarsPage({ searchParams }: Props) {
  const viewer = await requireViewer("/admin/bars");
  if (!viewer.isAdmin) notFound();
  const { after } = await searchParams;
  const [t, now, { rows, next }] = await Promise.all([
    getTranslations("patterns.bars"),
    getNow(),
    listBars(viewer, typeof after === "string" && isUuid(after) ? { after } : {}),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="mt-6">
        {rows.length === 0 ? <EmptyState title={t("none")} /> : null}
        <HairlineList className={rows.length === 0 ? "hidden" : undefined}>
          {rows.map(({ id, person, personId, listing, caseId, facts, at }) => (
            <HairlineItem key={id}>
              <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                <TextLink href={`/talent/${personId}`} className="font-medium [overflow-wrap:anywhere]">
                  {person}
                </TextLink>
                <span className="text-soft [overflow-wrap:anywhere]">{listing?.title ?? t("all")}</span>
                <span className="text-sm text-soft sm:ms-auto">
                  <Time at={at} now={now} show="relative" />
                </span>
              </div>
              {facts ? (
                <p className="mt-1 line-clamp-2 max-w-[70ch] text-soft [overflow-wrap:anywhere]">{facts}</p>
              ) : null}
              <div className="mt-3 flex flex-wrap items-center gap-4">
                <UndoBarButton barId={id} action={undoBar} />
                <TextLink href={`/cases/${caseId}`}>{t("case")}</TextLink>
              </div>
            </HairlineItem>
          ))}
        </HairlineList>
      </div>
      <Pagination next={next ? `/admin/bars?after=${next}` : undefined} />
    </>
  );
}
