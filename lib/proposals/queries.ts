import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { asId } from "@/lib/listings/queries";
import { mayReopen } from "@/lib/proposals/policy";
import { maxOpenProposals, slotHolders } from "@/lib/proposals/slots";
import { isShownToClient, type ProposalState } from "@/lib/proposals/states";
import { openCounter, proposalFields, viewOfProposal } from "@/lib/proposals/view";

const pageSize = 20;

export const proposalFilters = {
  open: ["sent"],
  drafts: ["draft"],
  decided: ["accepted", "declined", "withdrawn"],
} as const satisfies Record<string, readonly ProposalState[]>;
export type ProposalFilter = keyof typeof proposalFilters;
export const isProposalFilter = (value: unknown): value is ProposalFilter =>
  typeof value === "string" && Object.hasOwn(proposalFilters, value);

/** A page of the viewer's own proposals, the last touched first. `after` is the id of the last one seen. */
export async function listOwnProposals(viewer: Viewer, filter: ProposalFilter, after?: string) {
  const rows = await db.proposal.findMany({
    where: { freelancerId: viewer.id, state: { in: [...proposalFilters[filter]] } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    ...(after ? { cursor: { id: asId(after) }, skip: 1 } : {}),
    take: pageSize + 1,
    select: {
      id: true,
      state: true,
      priceMinor: true,
      currency: true,
      days: true,
      sentAt: true,
      decidedAt: true,
      declineReason: true,
      updatedAt: true,
      listing: { select: { id: true, title: true, state: true, decisionDeadlineAt: true } },
      contract: { select: { id: true } },
    },
  });
  const page = rows.slice(0, pageSize);
  return { proposals: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

export type OwnProposal = Awaited<ReturnType<typeof listOwnProposals>>["proposals"][number];

export type WaitingInvitation = Awaited<ReturnType<typeof listWaitingInvitations>>[number];

/** How many places are left to send proposals with. */
export async function countFreeSlots(viewer: Viewer, now = new Date()): Promise<number> {
  const held = await db.proposal.count({ where: slotHolders(viewer.id, now) });
  return Math.max(0, maxOpenProposals - held);
}

/** Invitations that wait for the viewer's answer, the newest first. */
export async function listWaitingInvitations(viewer: Viewer) {
  return db.invitation.findMany({
    where: { freelancerId: viewer.id, state: "sent", listing: { state: "published" } },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: {
      id: true,
      message: true,
      createdAt: true,
      package: { select: { id: true, title: true, tier: true } },
      listing: {
        select: {
          id: true,
          title: true,
          decisionDeadlineAt: true,
          client: { select: { name: true } },
          organisation: { select: { name: true } },
        },
      },
    },
  });
}

/** One proposal for either side: the freelancer's own, or one that reached the viewer's side. Else not found. */
export async function getProposalOrThrow(viewer: Viewer, proposalId: string) {
  const row = await db.proposal.findFirst({
    where: { id: asId(proposalId), OR: [{ freelancerId: viewer.id }, { listing: seenBy(viewer) }] },
    select: {
      ...proposalFields,
      freelancerId: true,
      freelancer: { select: { name: true } },
      contract: { select: { id: true } },
      offers: openCounter,
      listing: {
        select: {
          id: true,
          title: true,
          state: true,
          clientId: true,
          organisationId: true,
          aiPolicy: true,
          decisionDeadlineAt: true,
          client: { select: { name: true } },
          organisation: { select: { name: true } },
        },
      },
    },
  });
  if (!row) throw notFound();
  const side = row.freelancerId === viewer.id ? ("freelancer" as const) : ("client" as const);
  if (side === "client" && !isShownToClient(row.state)) throw notFound();
  const { listing } = row;
  return {
    ...viewOfProposal(row, side),
    side,
    freelancer: { id: row.freelancerId, name: row.freelancer.name },
    clientName: listing.organisation?.name ?? listing.client.name,
    listing: {
      id: listing.id,
      title: listing.title,
      state: listing.state,
      aiPolicy: listing.aiPolicy,
      decisionDeadlineAt: listing.decisionDeadlineAt,
    },
    contractId: row.contract?.id ?? null,
    counter: row.offers[0] ?? null,
    mayDecide: side === "client" && viewer.suspendedReason === null && mayEditListing(viewer, listing),
    mayReopen: side === "freelancer" && listing.state === "published" && mayReopen(row),
  };
}

export type ProposalPageView = Awaited<ReturnType<typeof getProposalOrThrow>>;
