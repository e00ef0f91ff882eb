import { allowanceFor, standingAllowance } from "@/lib/contracts/allowance";
import { bookFunding } from "@/lib/contracts/book-funding";
import { payerPays } from "@/lib/contracts/coming-week";
import { deliveryRecord } from "@/lib/contracts/delivery-record";
import { type LockedMilestone, lockAnyContract, readMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import { planCharge } from "@/lib/contracts/plan-charge";
import { suspendCharges } from "@/lib/contracts/suspend-charges";
import { tell } from "@/lib/contracts/tell";
import { tellPayer } from "@/lib/contracts/tell-payer";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import type { SuspensionReason } from "@/lib/events/charges";
import { currencySchema } from "@/lib/money";
import type { HoldEffects, HoldFailure, HoldSeen } from "@/lib/payments/hold-effects";

/** What happens in a contract when the money of one of its milestones moves by itself. */
export const holdEffects: HoldEffects = {
  async lock(tx, { escrowOwner }) {
    await lockAnyContract(tx, escrowOwner);
  },

  async paid(tx, hold, at) {
    const { contract, milestone } = await find(tx, hold);
    if (!contract || milestone?.state !== "funding") return null;
    await tellCharged(tx, hold, milestone);
    return bookFunding(tx, contract, milestone, at);
  },

  async failed(tx, hold, { reason, at }) {
    const { contract, milestone } = await find(tx, hold);
    if (!contract || milestone?.state !== "funding") return;
    await moveMilestone(tx, milestone, "agreed", "system", { holdId: null });
    const allowance = hold.awayCardId ? await standingAllowance(tx, contract.id) : null;
    const because = suspensionFor(reason);
    if (allowance && because)
      return suspendCharges(tx, allowance, { reason: because, milestoneId: milestone.id, now: at });
    // Who stopped a charge on its way knows that it was called off.
    if (!hold.awayCardId || because)
      await tell(tx, contract, "client", "fundingFailed", { milestone: milestone.title });
    await planCharge(tx, contract.id, at);
  },

  async contested(tx, hold, { at }) {
    const { contract, milestone } = await find(tx, hold);
    if (!contract || !milestone) return {};
    const allowance = await standingAllowance(tx, contract.id);
    if (allowance) await suspendCharges(tx, allowance, { reason: "contested", milestoneId: null, now: at });
    await tell(tx, contract, "client", "contested", { milestone: milestone.title });
    await tell(tx, contract, "freelancer", "contested", { milestone: milestone.title });
    return deliveryRecord(tx, contract, milestone);
  },

  async chargebackClosed(tx, hold, { isWon, at }) {
    const { contract, milestone } = await find(tx, hold);
    if (!contract || !milestone) return;
    if (!isWon)
      await appendEvent(tx, "milestone.charged-back", {
        subjectId: contract.id,
        actorId: null,
        at,
        data: {
          milestoneId: milestone.id,
          workMinor: hold.releasedMinor,
          currency: currencySchema.parse(contract.currency),
        },
      });
    const kind = isWon ? "contestedWon" : "contestedLost";
    await tell(tx, contract, "client", kind, { milestone: milestone.title });
    await tell(tx, contract, "freelancer", kind, { milestone: milestone.title });
  },
};

/** Whoever was charged while they were away hears of it. */
async function tellCharged(tx: Tx, { escrowOwner, awayCardId }: HoldSeen, milestone: LockedMilestone) {
  const allowance = awayCardId && (await allowanceFor(tx, escrowOwner, awayCardId));
  if (!allowance) return;
  const currency = currencySchema.parse(allowance.contract.currency);
  const amountMinor = payerPays(milestone.priceMinor, { ...allowance.contract, currency });
  await tellPayer(tx, allowance, "charged", { milestoneId: milestone.id, amount: { amountMinor, currency } });
}

async function find(tx: Tx, { id: holdId, escrowOwner }: HoldSeen) {
  const contract = await lockAnyContract(tx, escrowOwner);
  const found = await tx.milestone.findUnique({ where: { holdId }, select: { id: true } });
  return { contract, milestone: found && (await readMilestone(tx, found.id)) };
}

/** Why an allowance does not stand any longer when a charge on it failed; null when it was called off. */
function suspensionFor(reason: HoldFailure): SuspensionReason | null {
  if (reason === "failed-late") return "declined";
  if (reason === "card-gone") return "card";
  return reason === "called-off" || reason === "not-paid" ? null : reason;
}
