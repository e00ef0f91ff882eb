import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound } from "@/app/or-not-found";
import { ContractRow } from "@/components/contracts/contract-row";
import { OpenOffers } from "@/components/offers/open-offers";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineList } from "@/components/ui/hairline-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tab-links";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { listOpenOffers } from "@/lib/contracts/offer-queries";
import { listContracts } from "@/lib/contracts/queries";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("contracts.list");
  return { title: t("title") };
}

export default async function ContractsPage({ searchParams }: Props) {
  const { as, after } = await searchParams;
  const viewer = await requireViewer("/contracts");
  const hasBothSides = viewer.isClient && viewer.isFreelancer;
  const side = as === "client" || as === "freelancer" ? as : undefined;
  const [t, { contracts, next }, offers] = await Promise.all([
    getTranslations("contracts.list"),
    orNotFound(listContracts(viewer, side, typeof after === "string" ? after : undefined)),
    listOpenOffers(viewer),
  ]);
  const address = (query: Record<string, string>) => {
    const search = new URLSearchParams({ ...(side ? { as: side } : {}), ...query }).toString();
    return `/contracts${search ? `?${search}` : ""}`;
  };
  const tabs = [
    { href: "/contracts", label: t("all"), current: !side },
    { href: "/contracts?as=client", label: t("asClient"), current: side === "client" },
    { href: "/contracts?as=freelancer", label: t("asFreelancer"), current: side === "freelancer" },
  ];
  return (
    <div className="shell">
      <PageHeader title={t("title")} lead={t("lead")} />
      {offers.length > 0 && !after ? (
        <Section title={t("offers")} lead={t("offersLead")}>
          <OpenOffers offers={offers} />
        </Section>
      ) : null}
      {hasBothSides ? <TabLinks label={t("sides")} tabs={tabs} /> : null}
      <div className="pt-4 pb-10">
        {offers.length > 0 && !after && contracts.length > 0 ? (
          <h2 className="mt-4 mb-5 text-xl">{t("agreedTitle")}</h2>
        ) : null}
        {contracts.length > 0 ? (
          <HairlineList>
            {contracts.map((contract) => (
              <ContractRow key={contract.id} contract={contract} />
            ))}
          </HairlineList>
        ) : (
          <EmptyState
            title={t("emptyTitle")}
            action={
              viewer.view === "freelancer" ? (
                <ButtonLink href="/listings">{t("toListings")}</ButtonLink>
              ) : (
                <ButtonLink href="/briefs">{t("toBriefs")}</ButtonLink>
              )
            }
          >
            {t("emptyText")}
          </EmptyState>
        )}
        <Pagination
          className="mt-6"
          previous={after ? address({}) : undefined}
          next={next ? address({ after: next }) : undefined}
        />
      </div>
    </div>
  );
}
