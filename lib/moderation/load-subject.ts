import { maySeeOf } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { partyOf } from "@/lib/contracts/policy";
import { db, type Tx } from "@/lib/db";
import { excerptOf } from "@/lib/listings/excerpt";
import { isPublic } from "@/lib/listings/states";
import type { SubjectType } from "@/lib/moderation/schemas";

export interface CaseSubject {
  /** What it is called: a person's own words or name. */
  title: string;
  href: string;
  /** Whom a decision would concern most. */
  concernedId: string;
}

/** The thing a case is about, as this viewer may see it; null when it is not there for them. */
export async function loadSubject(
  viewer: Viewer,
  { subjectType, subjectId }: { subjectType: SubjectType; subjectId: string },
  tx: Tx = db,
): Promise<CaseSubject | null> {
  switch (subjectType) {
    case "listing":
      return listing(viewer, tx, subjectId);
    case "package": {
      const part = await tx.workPackage.findUnique({
        where: { id: subjectId },
        select: { title: true, listingId: true },
      });
      const whole = part && (await listing(viewer, tx, part.listingId));
      return part && whole ? { ...whole, title: part.title } : null;
    }
    case "person":
      return person(viewer, tx, subjectId);
    case "proposal":
      return proposal(viewer, tx, subjectId);
    case "review":
      return review(viewer, tx, subjectId);
    case "pattern":
      return pattern(viewer, tx, subjectId);
  }
}

async function listing(viewer: Viewer, tx: Tx, id: string): Promise<CaseSubject | null> {
  const found = await tx.listing.findUnique({
    where: { id },
    select: { title: true, state: true, clientId: true, organisationId: true },
  });
  if (!found) return null;
  const isOwn =
    found.clientId === viewer.id || (found.organisationId !== null && maySeeOf(viewer, found.organisationId));
  if (!isPublic(found.state) && !isOwn && !viewer.isAdmin) return null;
  return {
    title: found.title,
    href: isOwn && !isPublic(found.state) ? `/briefs/${id}` : `/listings/${id}`,
    concernedId: found.clientId,
  };
}

async function person(viewer: Viewer, tx: Tx, id: string): Promise<CaseSubject | null> {
  const found = await tx.user.findUnique({
    where: { id },
    select: {
      name: true,
      profile: { select: { publishedAt: true } },
      listings: { where: { publishedAt: { not: null } }, select: { id: true }, take: 1 },
    },
  });
  if (!found) return null;
  const isKnown =
    found.profile?.publishedAt || found.listings.length > 0 || id === viewer.id || viewer.isAdmin;
  return isKnown ? { title: found.name, href: `/talent/${id}`, concernedId: id } : null;
}

async function proposal(viewer: Viewer, tx: Tx, id: string): Promise<CaseSubject | null> {
  const found = await tx.proposal.findFirst({
    where: { id, state: { not: "draft" } },
    select: {
      freelancerId: true,
      listing: { select: { title: true, clientId: true, organisationId: true } },
    },
  });
  if (!found) return null;
  const { title, clientId, organisationId } = found.listing;
  const isSeat = organisationId !== null && maySeeOf(viewer, organisationId);
  if (viewer.id !== found.freelancerId && viewer.id !== clientId && !isSeat && !viewer.isAdmin) return null;
  return {
    title,
    href: `/proposals/${id}`,
    concernedId: viewer.id === found.freelancerId ? clientId : found.freelancerId,
  };
}

/** Named by the clients whom the viewer knows anyway: themselves, or those they worked for. */
async function pattern(viewer: Viewer, tx: Tx, id: string): Promise<CaseSubject | null> {
  const found = await tx.declaredPattern.findUnique({ where: { id }, select: { clientIds: true } });
  if (!found) return null;
  const known = { OR: [{ id: viewer.id }, { contractsAsClient: { some: { freelancerId: viewer.id } } }] };
  const clients = await tx.user.findMany({
    where: { id: { in: found.clientIds }, ...(viewer.isAdmin ? {} : known) },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  if (clients.length === 0) return null;
  const title = clients.map(({ name }) => name).join(", ");
  const own = found.clientIds.includes(viewer.id) ? "/contracts" : `/talent/${viewer.id}`;
  return { title, href: viewer.isAdmin ? `/admin/patterns/${id}` : own, concernedId: viewer.id };
}

async function review(viewer: Viewer, tx: Tx, id: string): Promise<CaseSubject | null> {
  const found = await tx.review.findFirst({
    where: { id, publishedAt: { not: null } },
    select: {
      by: true,
      text: true,
      authorId: true,
      aboutId: true,
      removedAt: true,
      contract: {
        select: {
          id: true,
          title: true,
          listingId: true,
          clientId: true,
          freelancerId: true,
          organisationId: true,
        },
      },
    },
  });
  if (!found) return null;
  const { by, text, authorId, aboutId, removedAt, contract } = found;
  const isParty = partyOf(viewer, contract) !== null;
  if (removedAt && !isParty && !viewer.isAdmin) return null;
  // A client has no page of their own: what is said of them stands with their listing.
  const listingPath = contract.listingId ? `/listings/${contract.listingId}` : "/listings";
  const shownAt = by === "freelancer" ? listingPath : `/talent/${aboutId}`;
  return {
    title: excerptOf(text, 80) || contract.title,
    href: isParty ? `/contracts/${contract.id}/review` : shownAt,
    concernedId: authorId,
  };
}
