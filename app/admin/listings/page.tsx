import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getNow, getTranslations } from "next-intl/server";
import { ModeratedListingItem } from "@/components/moderation/moderated-listing-item";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineList } from "@/components/ui/hairline-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { isUuid } from "@/lib/ids";
import { listingFilters, listListings } from "@/lib/moderation/queries";

interface Props {
  searchParams: Promise<{ state?: string | string[]; after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("moderation.admin");
  return { title: t("listings") };
}

export default async function AdminListingsPage({ searchParams }: Props) {
  const viewer = await requireViewer("/admin/listings");
  if (!viewer.isAdmin) notFound();
  const { state, after } = await searchParams;
  const filter = listingFilters.find((each) => each === state) ?? "all";
  const [t, now, { rows, next }] = await Promise.all([
    getTranslations("moderation.admin"),
    getNow(),
    listListings(viewer, filter, typeof after === "string" && isUuid(after) ? after : undefined),
  ]);
  return (
    <>
      <PageHeader title={t("listings")} lead={t("listingsLead")} />
      <div className="my-6">
        <TabLinks
          label={t("filters")}
          tabs={listingFilters.map((each) => ({
            href: each === "all" ? "/admin/listings" : `/admin/listings?state=${each}`,
            label: t(`filter.${each}`),
            current: each === filter,
          }))}
        />
      </div>
      {rows.length ? (
        <HairlineList>
          {rows.map((listing) => (
            <ModeratedListingItem key={listing.id} listing={listing} now={now} />
          ))}
        </HairlineList>
      ) : (
        <EmptyState title={t("noListings")} />
      )}
      <Pagination next={next ? `/admin/listings?state=${filter}&after=${next}` : undefined} />
    </>
  );
}
