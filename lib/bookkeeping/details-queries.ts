import type { Viewer } from "@/lib/accounts/viewer";
import { type Owner, organisationOwner, personOwner } from "@/lib/bookkeeping/owners";
import { mayKeepBooksOf, organisationsPaidBy } from "@/lib/bookkeeping/policy";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** Whose details a viewer can write: their own and those of organisations they own or pay for. */
export function booksKeptBy(viewer: Viewer): { owner: Owner; name: string }[] {
  const paid = organisationsPaidBy(viewer);
  return [
    { owner: personOwner(viewer.id), name: viewer.name },
    ...viewer.seats
      .filter(({ organisationId }) => paid.includes(organisationId))
      .map(({ organisationId, name }) => ({ owner: organisationOwner(organisationId), name })),
  ];
}

/** What is printed for an owner, or null while nothing has been written down; not found for somebody else's. */
export async function billingDetailsOf(viewer: Viewer, owner: Owner) {
  if (!mayKeepBooksOf(viewer, owner)) throw notFound();
  return db.billingDetails.findUnique({ where: { owner } });
}
