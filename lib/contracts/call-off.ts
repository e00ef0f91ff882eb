import { stopAcceptanceClock } from "@/lib/contracts/acceptance-clock";
import { billableMinor } from "@/lib/contracts/billable";
import { workMinorOf } from "@/lib/contracts/divide-price";
import { latestDelivery } from "@/lib/contracts/latest-delivery";
import { moveMilestone } from "@/lib/contracts/move";
import { stopStatementClock } from "@/lib/contracts/statement-clock";
import { type ContractParty, isFinished, isFunded } from "@/lib/contracts/states";
import type { Tx } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { conflict } from "@/lib/errors";
import { release } from "@/lib/payments/release";

/** Calls off every unfinished milestone and divides its held money. The caller has locked the contract. */
export async function callOff(
  tx: Tx,
  contractId: string,
  given: { party: ContractParty; sharePoints: number; eventId: bigint; now: Date },
): Promise<void> {
  const { party, sharePoints, eventId, now } = given;
  const rows = await tx.milestone.findMany({ where: { contractId }, orderBy: { position: "asc" } });
  const open = rows.filter(({ state }) => !isFinished(state));
  if (open.some(({ state }) => state === "disputed")) throw conflict("contracts.errors.disputeFirst");
  if (open.some(({ state }) => state === "funding")) throw conflict("contracts.errors.fundingRuns");
  for (const milestone of open) {
    await moveMilestone(tx, milestone, "cancelled", party, { finishedAt: now });
    const delivery = await latestDelivery(tx, milestone.id);
    if (delivery) await stopAcceptanceClock(tx, delivery.id, now);
    await stopStatementClock(tx, milestone.id, now);
    if (milestone.holdId && isFunded(milestone.state)) {
      const workMinor = workMinorOf(await billableMinor(tx, milestone), sharePoints);
      await release(tx, { holdId: milestone.holdId, workMinor, reason: "ended", eventId, at: now });
    }
  }
  const checkpoints = await tx.checkpoint.findMany({
    where: { contractId, state: "set" },
    select: { id: true },
  });
  for (const { id } of checkpoints) await cancelDeadlines(tx, id, null, now);
  await tx.changeOrder.updateMany({
    where: { contractId, state: "proposed" },
    data: { state: "withdrawn", decidedAt: now },
  });
}
