import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BriefList } from "@/components/briefs/brief-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { requireViewer } from "@/lib/accounts/current-viewer";
import {
  type BriefGroup,
  briefGroups,
  countBriefs,
  isBriefGroup,
  listBriefs,
} from "@/lib/listings/list-briefs";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("briefs.list");
  return { title: t("title") };
}

export default async function BriefsPage({ searchParams }: Props) {
  const [viewer, query, t] = await Promise.all([
    requireViewer("/briefs"),
    searchParams,
    getTranslations("briefs.list"),
  ]);
  const counts = await countBriefs(viewer);
  const groups = Object.keys(briefGroups).filter(isBriefGroup);
  const group: BriefGroup = isBriefGroup(query.group)
    ? query.group
    : (groups.find((each) => counts[each] > 0) ?? "writing");
  const after = typeof query.after === "string" ? query.after : undefined;
  const { rows, next } = await listBriefs(viewer, { group, after });
  const isNew = groups.every((each) => counts[each] === 0);
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          isNew ? undefined : (
            <ButtonLink href="/briefs/new" variant="primary">
              {t("write")}
            </ButtonLink>
          )
        }
      />
      {isNew ? (
        <EmptyState
          title={t("emptyTitle")}
          action={
            <ButtonLink href="/briefs/new" variant="primary">
              {t("write")}
            </ButtonLink>
          }
        >
          {t("empty")}
        </EmptyState>
      ) : (
        <>
          <TabLinks
            label={t("groups")}
            tabs={groups.map((each) => ({
              href: `/briefs?group=${each}`,
              label: (
                <>
                  {t(`group.${each}`)} <span className="figures text-faint">{counts[each]}</span>
                </>
              ),
              current: each === group,
            }))}
          />
          {rows.length > 0 ? (
            <BriefList rows={rows} now={new Date()} />
          ) : (
            <EmptyState title={t(`none.${group}.title`)} className="mt-8">
              {t(`none.${group}.text`)}
            </EmptyState>
          )}
          <Pagination
            className="mt-6"
            previous={after ? `/briefs?group=${group}` : undefined}
            next={next ? `/briefs?group=${group}&after=${next}` : undefined}
          />
        </>
      )}
    </div>
  );
}
