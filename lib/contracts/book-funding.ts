import type { LockedContract, LockedMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { currencySchema } from "@/lib/money";

/** The money of a milestone is there: work can begin. Answers the event. The caller has locked the contract. */
export async function bookFunding(
  tx: Tx,
  contract: LockedContract,
  milestone: LockedMilestone,
  now: Date,
): Promise<bigint> {
  const { holdId, priceMinor, id: milestoneId } = milestone;
  const eventId = await appendEvent(tx, "milestone.funded", {
    subjectId: contract.id,
    actorId: contract.clientId,
    at: now,
    data: { milestoneId, holdId, amountMinor: priceMinor, currency: currencySchema.parse(contract.currency) },
  });
  await moveMilestone(tx, milestone, "funded", "system", { fundedAt: now });
  if (contract.state === "agreed")
    await tx.contract.updateMany({ where: { id: contract.id, state: "agreed" }, data: { state: "active" } });
  await tell(tx, contract, "freelancer", "funded", { milestone: milestone.title });
  return eventId;
}
