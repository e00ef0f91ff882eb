import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { conflict, forbidden } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";

export interface BarPerson {
  personId: string;
  /** Null: out of every ranking. */
  listingId: string | null;
  /** The case whose statement says why, and where it can be appealed. */
  caseId: string;
}

/** A moderator keeps a person out of rankings, in the transaction that decides a case. Refuses forbidden, conflict. */
export async function barPerson(
  tx: Tx,
  viewer: Viewer,
  { personId, listingId, caseId }: BarPerson,
): Promise<void> {
  assertAdmin(viewer);
  if (personId === viewer.id) throw forbidden("shortlist.errors.ownBar");
  // The person's row is the lock: the same bar set twice at once stands once.
  await tx.$queryRaw`select id from "User" where id = ${personId}::uuid for update`;
  const standing = await tx.rankingBar.count({ where: { personId, listingId, liftedAt: null } });
  if (standing > 0) throw conflict("shortlist.errors.barredAlready");
  await tx.rankingBar.create({ data: { personId, listingId, caseId, barredById: viewer.id } });
  await appendEvent(tx, "person.ranking-barred", {
    subjectId: personId,
    actorId: viewer.id,
    data: { caseId, listingId },
  });
}
