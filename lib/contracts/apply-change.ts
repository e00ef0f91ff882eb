import { after, day } from "@/lib/clock";
import type { LockedContract, LockedMilestone } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";

export interface AgreedChange {
  what: string;
  deltaMinor: number;
  deltaDays: number;
  criteria: string[];
}

/**
 * Puts an agreed change into effect. Money that stands aside is not raised: added work on a funded milestone, or new
 * criteria for what was already delivered, become a milestone of their own, whose id is answered.
 */
export async function applyChange(
  tx: Tx,
  contract: LockedContract,
  milestone: LockedMilestone,
  change: AgreedChange,
): Promise<string | null> {
  const { deltaMinor, deltaDays, criteria } = change;
  const isAdded =
    (deltaMinor > 0 && milestone.state !== "agreed") ||
    (criteria.length > 0 && milestone.state === "delivered");
  if (isAdded) return addMilestone(tx, contract, change);
  await tx.milestone.update({
    where: { id: milestone.id },
    data: {
      priceMinor: milestone.priceMinor + deltaMinor,
      days: Math.max(1, milestone.days + deltaDays),
      dueAt: milestone.dueAt && after(milestone.dueAt, deltaDays * day),
      criteria: [...milestone.criteria, ...criteria],
    },
  });
  return null;
}

async function addMilestone(tx: Tx, contract: LockedContract, change: AgreedChange): Promise<string> {
  const { what, deltaMinor, deltaDays, criteria } = change;
  const position = await tx.milestone.count({ where: { contractId: contract.id } });
  const { id } = await tx.milestone.create({
    data: {
      contractId: contract.id,
      position,
      title: what.split("\n")[0]?.slice(0, 160) ?? what,
      criteria: criteria.length > 0 ? criteria : [what],
      priceMinor: Math.max(0, deltaMinor),
      days: Math.max(1, deltaDays),
    },
    select: { id: true },
  });
  return id;
}
