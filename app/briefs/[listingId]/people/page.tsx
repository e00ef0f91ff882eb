import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PackageNav } from "@/components/matching/package-nav";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { Refusal } from "@/lib/errors";
import { getShortlist } from "@/lib/matching/queries";
import { readShortlistFilter } from "@/lib/matching/shortlist-filter";
import { blockListed, invitePerson, moveListed, rankPeople, showMorePeople } from "./actions";
import { NoRun } from "./no-run";
import { ShownPeople } from "./shown-people";

type Props = PageProps<"/briefs/[listingId]/people">;

async function load({ params, searchParams }: Props) {
  const [{ listingId }, query] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/briefs/${listingId}/people`);
  const packageId = typeof query.package === "string" ? query.package : undefined;
  try {
    return { query, shortlist: await getShortlist(viewer, listingId, packageId) };
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    throw error;
  }
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist");
  return { title: t("title") };
}

/** The people ranked for one package of an own brief. Reads what was ranked; ranking itself is asked for. */
export default async function PeoplePage(props: Props) {
  const [{ query, shortlist }, t] = await Promise.all([load(props), getTranslations("shortlist")]);
  const { listing, packages, current, run } = shortlist;
  const base = `/briefs/${listing.id}/people`;
  return (
    <div className="shell pb-16">
      <PageHeader
        title={t("title")}
        back={<TextLink href={`/briefs/${listing.id}`}>{listing.title}</TextLink>}
        lead={t("lead")}
        meta={
          <>
            <TextLink href="/ranking">{t("howItWorks")}</TextLink>
            <TextLink href={`/briefs/${listing.id}/proposals`}>{t("compare")}</TextLink>
          </>
        }
      />
      <div className="gap-x-12 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <PackageNav packages={packages} current={current.id} base={base} />
        <section aria-labelledby="package" className="min-w-0 pt-6 lg:pt-0">
          <h2 id="package" className="text-2xl">
            {current.title}
          </h2>
          {run ? (
            <ShownPeople
              run={run}
              shortlist={shortlist}
              filter={readShortlistFilter(query)}
              base={base}
              isUnchanged={query.unchanged === "1"}
              actions={{
                rank: rankPeople,
                more: showMorePeople,
                invite: invitePerson,
                move: moveListed,
                block: blockListed,
              }}
            />
          ) : (
            <NoRun shortlist={shortlist} rank={rankPeople} />
          )}
        </section>
      </div>
    </div>
  );
}
