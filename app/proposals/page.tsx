import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound } from "@/app/or-not-found";
import { InvitationRow } from "@/components/proposals/invitation-row";
import { OwnProposalRow } from "@/components/proposals/own-proposal-row";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineList } from "@/components/ui/hairline-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tab-links";
import { requireViewer } from "@/lib/accounts/current-viewer";
import {
  countFreeSlots,
  isProposalFilter,
  listOwnProposals,
  listWaitingInvitations,
  proposalFilters,
} from "@/lib/proposals/queries";
import { maxOpenProposals } from "@/lib/proposals/slots";
import { declineInvite } from "../listings/[listingId]/propose/actions";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.own");
  return { title: t("title") };
}

export default async function ProposalsPage({ searchParams }: Props) {
  const { show, after, declined } = await searchParams;
  const viewer = await requireViewer("/proposals");
  const filter = isProposalFilter(show) ? show : "open";
  const [t, { proposals, next }, invitations, freeSlots] = await Promise.all([
    getTranslations("proposals.own"),
    orNotFound(listOwnProposals(viewer, filter, typeof after === "string" ? after : undefined)),
    listWaitingInvitations(viewer),
    countFreeSlots(viewer),
  ]);
  const tabs = Object.keys(proposalFilters).map((key) => ({
    href: key === "open" ? "/proposals" : `/proposals?show=${key}`,
    label: t(`tabs.${key}`),
    current: key === filter,
  }));
  return (
    <div className="shell">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        meta={<span className="figures">{t("slots", { free: freeSlots, all: maxOpenProposals })}</span>}
      />
      {declined ? (
        <Notice tone="success" role="status" className="mb-8">
          {t("invitationDeclined")}
        </Notice>
      ) : null}
      {invitations.length > 0 ? (
        <Section title={t("invitations")} lead={t("invitationsLead")}>
          <HairlineList>
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} action={declineInvite} />
            ))}
          </HairlineList>
        </Section>
      ) : null}
      <TabLinks label={t("tabs.label")} tabs={tabs} />
      <div className="pt-6 pb-10">
        {proposals.length > 0 ? (
          <HairlineList>
            {proposals.map((proposal) => (
              <OwnProposalRow key={proposal.id} proposal={proposal} />
            ))}
          </HairlineList>
        ) : (
          <EmptyState
            title={t(`empty.${filter}.title`)}
            action={<ButtonLink href="/listings">{t("toListings")}</ButtonLink>}
          >
            {t(`empty.${filter}.text`)}
          </EmptyState>
        )}
        <Pagination
          className="mt-6"
          next={next ? `/proposals?show=${filter}&after=${next}` : undefined}
          previous={after ? `/proposals?show=${filter}` : undefined}
        />
      </div>
    </div>
  );
}
