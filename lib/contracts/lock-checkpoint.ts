import type { Viewer } from "@/lib/accounts/viewer";
import { lockContract } from "@/lib/contracts/lock-contract";
import type { Demand } from "@/lib/contracts/policy";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** A checkpoint with its contract, which is locked. */
export async function lockCheckpoint(tx: Tx, viewer: Viewer, checkpointId: string, demand: Demand = {}) {
  const found = await tx.checkpoint.findUnique({ where: { id: checkpointId }, select: { contractId: true } });
  if (!found) throw notFound();
  const locked = await lockContract(tx, viewer, found.contractId, demand);
  return { ...locked, checkpoint: await tx.checkpoint.findUniqueOrThrow({ where: { id: checkpointId } }) };
}
