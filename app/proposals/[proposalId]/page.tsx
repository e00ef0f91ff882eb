import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { CounterNotice } from "@/components/proposals/counter-notice";
import { Folded } from "@/components/proposals/folded";
import { OfferAside } from "@/components/proposals/offer-aside";
import { Reasoning } from "@/components/proposals/reasoning";
import { StateBadge } from "@/components/proposals/state-badge";
import { Thread } from "@/components/proposals/thread";
import { TierBadge } from "@/components/tier/tier-badge";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { messagesOf } from "@/lib/messaging/queries";
import { getProposalOrThrow } from "@/lib/proposals/queries";
import { ask, decline, hire, openFold, reopen, withdraw } from "../actions";

interface Props {
  params: Promise<{ proposalId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(async (proposalId: string) => {
  const viewer = await requireViewer(`/proposals/${proposalId}`);
  return { viewer, proposal: await orNotFound(getProposalOrThrow(viewer, proposalId)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { proposalId } = await params;
  const [t, { proposal }] = await Promise.all([getTranslations("proposals.page"), load(proposalId)]);
  return { title: t("head", { name: proposal.freelancer.name, title: proposal.listing.title }) };
}

export default async function ProposalPage({ params, searchParams }: Props) {
  const [{ proposalId }, { before, sent }] = await Promise.all([params, searchParams]);
  const { viewer, proposal } = await load(proposalId);
  const [t, reasons, format, { messages, earlier }] = await Promise.all([
    getTranslations("proposals.page"),
    getTranslations("proposals.declineReasons"),
    getFormatter(),
    messagesOf({ type: "proposal", id: proposalId }, typeof before === "string" ? before : undefined),
  ]);
  const { side, state, listing, freelancer, offer, packages } = proposal;
  const isOpen = state === "sent";
  const mayWrite =
    (isOpen || state === "accepted") &&
    viewer.suspendedReason === null &&
    (side === "freelancer" || proposal.mayDecide);
  const back =
    side === "client"
      ? { href: `/briefs/${listing.id}/proposals`, label: t("backToCompare") }
      : { href: "/proposals", label: t("backToOwn") };
  return (
    <div className="shell">
      <PageHeader
        back={<TextLink href={back.href}>{back.label}</TextLink>}
        title={side === "client" ? t("titleFrom", { name: freelancer.name }) : listing.title}
        lead={
          <TextLink href={`/listings/${listing.id}`}>
            {side === "client" ? listing.title : t("listingOf", { client: proposal.clientName })}
          </TextLink>
        }
        meta={
          <>
            <StateBadge state={state} />
            {proposal.sentAt ? (
              <span className="figures">
                {t("sentAt", { at: format.dateTime(proposal.sentAt, { dateStyle: "medium" }) })}
              </span>
            ) : null}
            {isOpen && listing.decisionDeadlineAt ? (
              <span className="figures">
                {t("decidesBy", { at: format.dateTime(listing.decisionDeadlineAt, { dateStyle: "medium" }) })}
              </span>
            ) : null}
          </>
        }
      />
      {sent && isOpen ? (
        <Notice tone="success" role="status" className="mb-8" title={t("sentTitle")}>
          {t("sentText")}
        </Notice>
      ) : null}
      {state === "declined" && proposal.declineReason ? (
        <Notice className="mb-8" title={t(`declined.${side}`)}>
          {reasons(proposal.declineReason)}
        </Notice>
      ) : null}
      {isOpen && proposal.counter ? (
        <CounterNotice
          counter={proposal.counter}
          side={side}
          otherName={side === "client" ? freelancer.name : proposal.clientName}
        />
      ) : null}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <Section title={t("packages")}>
            <ul className="space-y-2">
              {packages.map(({ id, title, tier }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                  <span>{title}</span>
                  <TierBadge tier={tier} />
                </li>
              ))}
            </ul>
          </Section>
          <Reasoning goal={proposal.restatedGoal} reasoning={offer?.reasoning ?? null} />
          {offer ? null : (
            <Folded
              proposalId={proposal.id}
              name={freelancer.name}
              action={proposal.mayDecide ? openFold : undefined}
            />
          )}
        </div>
        <OfferAside
          proposal={proposal}
          hire={proposal.mayDecide && isOpen ? hire : undefined}
          decline={proposal.mayDecide && isOpen ? decline : undefined}
          mayCounter={proposal.mayDecide && isOpen && listing.state === "published"}
          withdraw={side === "freelancer" && isOpen ? withdraw : undefined}
          reopen={proposal.mayReopen ? reopen : undefined}
        />
      </div>
      <Section id="questions" title={t("questions")} lead={t(`questionsLead.${side}`)}>
        <Thread
          messages={messages}
          earlier={earlier ? `/proposals/${proposalId}?before=${earlier}#questions` : undefined}
          viewerId={viewer.id}
          action={mayWrite ? ask : undefined}
          fields={{ proposalId }}
          empty={t(mayWrite ? "noQuestions" : "threadClosed")}
        />
      </Section>
    </div>
  );
}
