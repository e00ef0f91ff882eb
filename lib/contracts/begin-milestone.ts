import { after, day } from "@/lib/clock";
import type { LockedContract, LockedMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import { planCharge } from "@/lib/contracts/plan-charge";
import { askForStatement } from "@/lib/contracts/statement-clock";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";

interface Beginning {
  contract: LockedContract;
  milestone: LockedMilestone;
  actorId: string;
  now: Date;
}

/** Work on a funded milestone begins. The caller has locked the contract. */
export async function beginMilestone(
  tx: Tx,
  { contract, milestone, actorId, now }: Beginning,
): Promise<void> {
  const dueAt = after(milestone.fundedAt ?? now, milestone.days * day);
  await moveMilestone(tx, milestone, "started", "freelancer", { startedAt: now, dueAt });
  if (contract.kind === "timebox") await askForStatement(tx, milestone.id, now);
  await planCharge(tx, contract.id, now);
  await appendEvent(tx, "milestone.started", {
    subjectId: contract.id,
    actorId,
    at: now,
    data: { milestoneId: milestone.id, dueAt: dueAt.toISOString() },
  });
  await tell(tx, contract, "client", "started", { milestone: milestone.title });
}
