import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { CompareCards } from "@/components/proposals/compare-cards";
import { CompareTable } from "@/components/proposals/compare-table";
import { DecidedList } from "@/components/proposals/decided-list";
import { DeclineAllButton } from "@/components/proposals/decline-all-button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { compareProposals } from "@/lib/proposals/compare-queries";
import { decline, declineAll, hire, openFold } from "../../../proposals/actions";

interface Props {
  params: Promise<{ listingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(async (listingId: string, packageId?: string, after?: string) => {
  const viewer = await requireViewer(`/briefs/${listingId}/proposals`);
  return orNotFound(compareProposals(viewer, listingId, { packageId, after }));
});

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ listingId }, query] = await Promise.all([params, searchParams]);
  const [t, { listing }] = await Promise.all([
    getTranslations("proposals.compare"),
    load(listingId, one(query.package), one(query.after)),
  ]);
  return { title: t("head", { title: listing.title }) };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const [{ listingId }, query] = await Promise.all([params, searchParams]);
  const packageId = one(query.package);
  const comparison = await load(listingId, packageId, one(query.after));
  const { listing, waiting, columns, from, decided, mayDecide } = comparison;
  const [t, format] = await Promise.all([getTranslations("proposals.compare"), getFormatter()]);
  const address = (packageOf?: string, after?: string) => {
    const search = new URLSearchParams({
      ...(packageOf ? { package: packageOf } : {}),
      ...(after ? { after } : {}),
    }).toString();
    return `/briefs/${listing.id}/proposals${search ? `?${search}` : ""}`;
  };
  const tabs = [
    { href: address(), label: t("allPackages"), current: !packageId },
    ...listing.packages.map(({ id, title }) => ({
      href: address(id),
      label: title,
      current: id === packageId,
    })),
  ];
  const actions = mayDecide && listing.state === "published" ? { openFold, decline, hire } : null;
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href={`/briefs/${listing.id}`}>{t("back")}</TextLink>}
        title={t("title", { title: listing.title })}
        lead={waiting > 0 ? t("lead", { count: waiting }) : undefined}
        meta={
          listing.decisionDeadlineAt && waiting > 0 ? (
            <span className="figures">
              {t("decideBy", { at: format.dateTime(listing.decisionDeadlineAt, { dateStyle: "long" }) })}
            </span>
          ) : null
        }
        actions={
          actions && waiting > 1 ? <DeclineAllButton listingId={listing.id} action={declineAll} /> : null
        }
      />
      {listing.packages.length > 1 ? <TabLinks label={t("packages")} tabs={tabs} /> : null}
      {columns.length > 0 ? (
        <div className="pt-8">
          <CompareTable columns={columns} agreed={listing} actions={actions} />
          <CompareCards columns={columns} agreed={listing} actions={actions} />
          <Pagination
            className="mt-6"
            previous={
              comparison.previous === null ? undefined : address(packageId, comparison.previous || undefined)
            }
            next={comparison.next ? address(packageId, comparison.next) : undefined}
          >
            {t("range", { from, to: from + columns.length - 1, all: waiting })}
          </Pagination>
        </div>
      ) : (
        <EmptyState
          className="mt-8"
          title={t(decided.length > 0 ? "noneWaiting" : "none")}
          action={
            listing.state === "published" ? (
              <ButtonLink href={`/briefs/${listing.id}/people`}>{t("toPeople")}</ButtonLink>
            ) : null
          }
        >
          {t(listing.state === "published" ? "noneText" : "notOpenText")}
        </EmptyState>
      )}
      {decided.length > 0 ? (
        <Section title={t("decided")} className="mt-12">
          <DecidedList decided={decided} />
        </Section>
      ) : null}
    </div>
  );
}
