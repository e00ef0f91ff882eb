import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NobodyFound } from "@/components/profiles/nobody-found";
import { TalentFilters } from "@/components/profiles/talent-filters";
import { TalentItem } from "@/components/profiles/talent-item";
import { HairlineList } from "@/components/ui/hairline-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { browseTalent } from "@/lib/profiles/browse-talent";
import { addressOf, isNarrowed, skillOf, TalentFilter } from "@/lib/profiles/talent-filter";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, asked] = await Promise.all([getTranslations("profiles.browse"), searchParams]);
  // Every combination of filters has an address of its own; search engines need only the plain list.
  const isPlain = Object.keys(asked).length === 0;
  return {
    title: t("title"),
    description: t("description"),
    ...(isPlain ? { alternates: { canonical: "/talent" } } : { robots: { index: false, follow: true } }),
  };
}

export default async function BrowseTalentPage({ searchParams }: Props) {
  const filter = TalentFilter.parse(await searchParams);
  const now = new Date();
  const [t, { rows, total, previous, next }] = await Promise.all([
    getTranslations("profiles.browse"),
    browseTalent(filter, now),
  ]);
  return (
    <div className="shell">
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <TalentFilters filter={filter} skill={skillOf(filter)} />
        <div className="min-w-0">
          {rows.length > 0 ? (
            <>
              <p className="figures text-ui font-medium">{t("count", { total })}</p>
              <p className="mt-0.5 mb-4 max-w-[68ch] text-sm text-soft">
                {filter.q ? t("order.search") : t("order.daily")}
              </p>
              <HairlineList className="mb-6">
                {rows.map((person) => (
                  <TalentItem key={person.userId} person={person} now={now} />
                ))}
              </HairlineList>
              <Pagination
                previous={previous ? addressOf(filter, { before: previous }) : undefined}
                next={next ? addressOf(filter, { after: next }) : undefined}
              />
            </>
          ) : (
            <NobodyFound
              isBeyond={filter.after !== null || filter.before !== null}
              isNarrowed={isNarrowed(filter)}
              start={addressOf(filter)}
            />
          )}
        </div>
      </div>
    </div>
  );
}
