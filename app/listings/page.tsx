import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ListingItem } from "@/components/listings/listing-item";
import { ListingSearch } from "@/components/listings/listing-search";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineList } from "@/components/ui/hairline-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { ListingFilter, wantedSkill } from "@/lib/listings/listing-filter";
import { browseListings } from "@/lib/listings/public-queries";
import { skillName } from "@/lib/skills/catalogue";
import { listingsPath } from "./listings-path";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, filter] = [await getTranslations("listings.browse"), ListingFilter.parse(await searchParams)];
  const isFirstPage = listingsPath(filter) === "/listings" && !filter.after && !filter.before;
  return {
    title: t("title"),
    description: t("description"),
    alternates: { canonical: "/listings" },
    // Every combination of filters is an address; only the list itself is worth finding.
    ...(!isFirstPage && { robots: { index: false, follow: true } }),
  };
}

export default async function ListingsPage({ searchParams }: Props) {
  const filter = ListingFilter.parse(await searchParams);
  const [t, locale, page] = await Promise.all([
    getTranslations("listings.browse"),
    getLocale(),
    browseListings(filter),
  ]);
  const now = new Date();
  const isFiltered = listingsPath(filter) !== "/listings";
  const skill = wantedSkill(filter);
  return (
    <div className="shell pb-16">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ListingSearch filter={filter} skill={skill ? skillName(skill, locale) : filter.skill} />
      {page.rows.length > 0 ? (
        <>
          <p className="figures mt-8 mb-3 flex flex-wrap gap-x-4 text-ui text-soft">
            {t(isFiltered ? "found" : "count", { count: page.total })}
            {isFiltered ? <TextLink href="/listings">{t("clear")}</TextLink> : null}
          </p>
          <HairlineList aria-label={t("list")}>
            {page.rows.map((listing) => (
              <ListingItem key={listing.id} listing={listing} now={now} />
            ))}
          </HairlineList>
          <Pagination
            className="border-t-0"
            previous={page.previous ? listingsPath(filter, { before: page.previous }) : undefined}
            next={page.next ? listingsPath(filter, { after: page.next }) : undefined}
          />
        </>
      ) : (
        <Nothing filter={filter} isFiltered={isFiltered} isUnknownSkill={skill === null} />
      )}
    </div>
  );
}

interface NothingProps {
  filter: ListingFilter;
  isFiltered: boolean;
  isUnknownSkill: boolean;
}

/** Nothing published at all, nothing that fits, or a page behind the last one: each with a way on. */
async function Nothing({ filter, isFiltered, isUnknownSkill }: NothingProps) {
  const t = await getTranslations("listings.browse");
  if (!isFiltered && !filter.after && !filter.before)
    return (
      <EmptyState
        className="mt-10"
        title={t("empty.title")}
        action={<ButtonLink href="/briefs/new">{t("empty.action")}</ButtonLink>}
      >
        {t("empty.text")}
      </EmptyState>
    );
  const inText = listingsPath({ ...filter, q: `${filter.q} ${filter.skill}`.trim(), skill: "" });
  return (
    <EmptyState
      className="mt-10"
      title={t("none.title")}
      action={
        <div className="flex flex-wrap gap-3">
          {isUnknownSkill ? (
            <ButtonLink href={inText}>{t("none.inText", { skill: filter.skill })}</ButtonLink>
          ) : null}
          <ButtonLink href="/listings">{t(isFiltered ? "clear" : "newest")}</ButtonLink>
        </div>
      }
    >
      {isUnknownSkill ? t("none.skill", { skill: filter.skill }) : t("none.text")}
    </EmptyState>
  );
}
