import type { Viewer } from "@/lib/accounts/viewer";
import { lockContract } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** An entry of the decision log with its contract, which is locked. */
export async function lockDecision(tx: Tx, viewer: Viewer, decisionId: string) {
  const found = await tx.roomDecision.findUnique({ where: { id: decisionId }, select: { contractId: true } });
  if (!found) throw notFound();
  const locked = await lockContract(tx, viewer, found.contractId);
  return { ...locked, decision: await tx.roomDecision.findUniqueOrThrow({ where: { id: decisionId } }) };
}
