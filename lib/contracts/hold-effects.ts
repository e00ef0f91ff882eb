import { bookFunding } from "@/lib/contracts/book-funding";
import { deliveryRecord } from "@/lib/contracts/delivery-record";
import { lockAnyContract, readMilestone } from "@/lib/contracts/lock-contract";
import { moveMilestone } from "@/lib/contracts/move";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";
import { currencySchema } from "@/lib/money";
import type { HoldEffects, HoldSeen } from "@/lib/payments/hold-effects";

/** What happens in a contract when the money of one of its milestones moves by itself. */
export const holdEffects: HoldEffects = {
  async lock(tx, { escrowOwner }) {
    await lockAnyContract(tx, escrowOwner);
  },

  async paid(tx, hold, at) {
    const { contract, milestone } = await find(tx, hold);
    if (!contract || milestone?.state !== "funding") return null;
    return bookFunding(tx, contract, milestone, at);
  },

  async failed(tx, hold) {
    const { contract, milestone } = await find(tx, hold);
    if (!contract || milestone?.state !== "funding") return;
    await moveMilestone(tx, milestone, "agreed", "system", { holdId: null });
    await tell(tx, contract, "client", "fundingFailed", { milestone: milestone.title });
  },

  async contested(tx, hold) {
    const { contract, milestone } = await find(tx, hold);
    if (!contract || !milestone) return {};
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

async function find(tx: Tx, { id: holdId, escrowOwner }: HoldSeen) {
  const contract = await lockAnyContract(tx, escrowOwner);
  const found = await tx.milestone.findUnique({ where: { holdId }, select: { id: true } });
  return { contract, milestone: found && (await readMilestone(tx, found.id)) };
}
