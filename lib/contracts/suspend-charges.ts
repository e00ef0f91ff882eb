import { type Allowance, chargeKinds, weekNumber } from "@/lib/contracts/allowance";
import { milestonePath, statementsPath } from "@/lib/contracts/paths";
import { tell } from "@/lib/contracts/tell";
import { tellPayer } from "@/lib/contracts/tell-payer";
import type { Tx } from "@/lib/db";
import { cancelDeadlines } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";
import type { SuspensionReason } from "@/lib/events/charges";

interface Suspension {
  reason: SuspensionReason;
  /** The week that is not funded by it; null where none was to come. */
  milestoneId: string | null;
  now: Date;
}

/**
 * Ends charging by itself until the client allows it anew: nothing is tried again behind their back. They are told why, with
 * the way to pay by hand; the freelancer that the week is not funded. The caller has locked the contract.
 */
export async function suspendCharges(
  tx: Tx,
  allowance: Allowance,
  { reason, milestoneId, now }: Suspension,
): Promise<void> {
  const { id: allowanceId, contract } = allowance;
  await tx.chargeAllowance.update({
    where: { id: allowanceId },
    data: { state: "suspended", reason, closedAt: now, milestoneId: null, chargeAt: null, toldAt: null },
  });
  await cancelDeadlines(tx, allowanceId, chargeKinds, now);
  await appendEvent(tx, "charges.suspended", {
    subjectId: contract.id,
    actorId: null,
    at: now,
    data: { allowanceId, milestoneId, reason },
  });
  const page = statementsPath(contract.id);
  const href = milestoneId ? milestonePath(contract.id, milestoneId) : page;
  await tellPayer(tx, allowance, "chargesSuspended", { reason, milestoneId }, href);
  const week = weekNumber(contract, milestoneId);
  if (week > 0) await tell(tx, contract, "freelancer", "weekNotFunded", { week }, page);
}
