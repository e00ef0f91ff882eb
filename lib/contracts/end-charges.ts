import { chargeKinds } from "@/lib/contracts/allowance";
import type { Tx } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";

/** A contract is over: whatever was allowed on it is too. The caller has locked the contract. */
export async function endCharges(tx: Tx, contractId: string, now: Date): Promise<void> {
  const standing = await tx.chargeAllowance.findFirst({
    where: { contractId, state: "standing" },
    select: { id: true },
  });
  if (!standing) return;
  const over = { state: "ended" as const, closedAt: now, milestoneId: null, chargeAt: null, toldAt: null };
  await tx.chargeAllowance.update({ where: { id: standing.id }, data: over });
  await cancelDeadlines(tx, standing.id, chargeKinds, now);
}
