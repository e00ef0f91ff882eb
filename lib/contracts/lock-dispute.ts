import type { Viewer } from "@/lib/accounts/viewer";
import { lockContract } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** A dispute with its contract, which is locked, for a party. */
export async function lockDispute(tx: Tx, viewer: Viewer, disputeId: string) {
  const found = await tx.dispute.findUnique({ where: { id: disputeId }, select: { contractId: true } });
  if (!found) throw notFound();
  const locked = await lockContract(tx, viewer, found.contractId);
  return { ...locked, dispute: await tx.dispute.findUniqueOrThrow({ where: { id: disputeId } }) };
}

export type LockedDispute = Awaited<ReturnType<typeof lockDispute>>["dispute"];
