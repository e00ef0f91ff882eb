import type { Viewer } from "@/lib/accounts/viewer";
import { type Owner, organisationOwner, personOwner, platform } from "@/lib/bookkeeping/owners";

/** Organisations whose money a viewer sees: seats that own or pay. Members who only write see what they ordered. */
export const organisationsPaidBy = (viewer: Viewer): string[] =>
  viewer.seats.filter(({ role }) => role !== "member").map(({ organisationId }) => organisationId);

/** Whose books a viewer keeps. */
export const ownersOf = (viewer: Viewer): Owner[] => [
  personOwner(viewer.id),
  ...organisationsPaidBy(viewer).map(organisationOwner),
];

/** Whether a viewer may say what is printed on an owner's documents; the platform's are its administrators'. */
export const mayKeepBooksOf = (viewer: Viewer, owner: Owner): boolean =>
  owner === platform ? viewer.isAdmin : ownersOf(viewer).includes(owner);

/** What a viewer paid, alone or with the organisation. */
export const documentsAsClient = (viewer: Viewer) => ({
  orderedById: { not: null },
  OR: [{ customer: { in: ownersOf(viewer) } }, { orderedById: viewer.id }],
});

/** What was issued on a freelancer's behalf, and what the platform billed to them. */
export const documentsAsFreelancer = (viewer: Viewer) => ({
  OR: [{ issuer: personOwner(viewer.id) }, { customer: personOwner(viewer.id), orderedById: null }],
});
