import clsx from "clsx";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { cursorFrom } from "@/lib/cursor";
import { listNotices } from "@/lib/notifications/queries";
import { ownPath } from "@/lib/own-path";
import { markAllRead } from "./actions";

interface Props {
  searchParams: Promise<{ after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices");
  return { title: t("title") };
}

export default async function NoticesPage({ searchParams }: Props) {
  const [{ after }, viewer, t, sentence] = await Promise.all([
    searchParams,
    requireViewer("/notices"),
    getTranslations("notices"),
    getTranslations(),
  ]);
  const { notices, next } = await listNotices(viewer, cursorFrom(after));
  const newest = notices[0];
  const now = new Date();
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("title")}
        actions={
          newest && notices.some(({ readAt }) => !readAt) ? (
            <ActionForm action={markAllRead}>
              <input type="hidden" name="upTo" value={newest.id} />
              <SubmitButton variant="secondary">{t("markRead")}</SubmitButton>
            </ActionForm>
          ) : null
        }
      />
      {newest ? (
        <HairlineList>
          {notices.map(({ id, kind, params, href, createdAt, readAt }) => (
            <HairlineItem key={id} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
              <p className={clsx("min-w-0 max-w-[68ch]", readAt ? "text-soft" : "font-medium")}>
                {readAt ? null : (
                  <Badge tone="caution" className="mr-3 align-middle">
                    {t("unread")}
                  </Badge>
                )}
                <TextLink href={ownPath(href, "/dashboard")} plain cover prefetch={false}>
                  {sentence.has(kind) ? sentence(kind, paramsOf(params)) : t("unknown")}
                </TextLink>
              </p>
              <Time at={createdAt} now={now} show="relative" className="text-sm text-soft" />
            </HairlineItem>
          ))}
        </HairlineList>
      ) : (
        <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
      )}
      <Pagination next={next ? `/notices?after=${next}` : undefined} className="mt-8" />
    </div>
  );
}

function paramsOf(stored: unknown): Record<string, string | number> {
  return typeof stored === "object" && stored !== null ? (stored as Record<string, string | number>) : {};
}
