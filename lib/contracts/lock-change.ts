import type { Viewer } from "@/lib/accounts/viewer";
import { lockContract } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** A change order with its contract, which is locked. */
export async function lockChange(tx: Tx, viewer: Viewer, changeOrderId: string) {
  const found = await tx.changeOrder.findUnique({
    where: { id: changeOrderId },
    select: { contractId: true },
  });
  if (!found) throw notFound();
  const locked = await lockContract(tx, viewer, found.contractId);
  return { ...locked, change: await tx.changeOrder.findUniqueOrThrow({ where: { id: changeOrderId } }) };
}
