import type { Viewer } from "@/lib/accounts/viewer";
import { deliveredFileIds } from "@/lib/contracts/read-delivery";
import { db, type Tx } from "@/lib/db";
import { notify } from "@/lib/notifications/notify";

/**
 * The contracts under which somebody is kept to look over this one: of the same client, for the same listing, and only
 * while they are active. Once closed, ended or paused they open nothing.
 */
export async function overseersOf(
  tx: Tx,
  contractId: string,
): Promise<{ id: string; freelancerId: string; title: string }[]> {
  const { listingId, clientId } = await tx.contract.findUniqueOrThrow({
    where: { id: contractId },
    select: { listingId: true, clientId: true },
  });
  if (!listingId) return [];
  const kept = await tx.oversight.findMany({ where: { listingId }, select: { contractId: true } });
  return tx.contract.findMany({
    where: { id: { in: kept.map((each) => each.contractId), not: contractId }, clientId, state: "active" },
    select: { id: true, freelancerId: true, title: true },
  });
}

/** Tells them that something was delivered, inside the caller's transaction. */
export async function tellOverseers(tx: Tx, contractId: string, milestone: string): Promise<void> {
  for (const { id, freelancerId } of await overseersOf(tx, contractId))
    await notify(tx, {
      userId: freelancerId,
      kind: "blueprints.notices.toReview",
      params: { milestone },
      href: `/contracts/${id}/oversight`,
      alsoByMail: true,
    });
}

/** Whether a file was delivered under a contract that the viewer oversees at present. */
export async function isOverseenFile(
  viewer: Viewer,
  { fileId, contractId }: { fileId: string; contractId: string },
): Promise<boolean> {
  const overseers = await overseersOf(db, contractId);
  if (!overseers.some(({ freelancerId }) => freelancerId === viewer.id)) return false;
  const deliveries = await db.delivery.findMany({
    where: { state: "submitted", milestone: { contractId } },
    select: { content: true },
  });
  return deliveries.some((delivery) => deliveredFileIds(delivery).includes(fileId));
}
