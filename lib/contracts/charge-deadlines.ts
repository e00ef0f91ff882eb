import { after } from "@/lib/clock";
import { type Allowance, readAllowance } from "@/lib/contracts/allowance";
import { askForFunding } from "@/lib/contracts/ask-for-funding";
import { chargeFault } from "@/lib/contracts/charge-fault";
import { announcedFor, comingWeek, payerPays } from "@/lib/contracts/coming-week";
import { lockBy } from "@/lib/contracts/lock-by";
import { lockAnyContract, readMilestone } from "@/lib/contracts/lock-contract";
import { planCharge } from "@/lib/contracts/plan-charge";
import { suspendCharges } from "@/lib/contracts/suspend-charges";
import type { Tx } from "@/lib/db";
import type { DeadlineEffect } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";
import { currencySchema } from "@/lib/money";

const lockByAllowance = lockBy(
  async (tx, id) =>
    (await tx.chargeAllowance.findUnique({ where: { id }, select: { contractId: true } }))?.contractId,
);

/** Two days before: the payer is told, if the week is still the one that comes next. */
const notice: DeadlineEffect = {
  lock: lockByAllowance,
  async run(tx, { subjectId }, now) {
    const { state, contractId } = await readAllowance(tx, subjectId);
    if (state === "standing") await planCharge(tx, contractId, now);
  },
};

/** The day itself: whatever came in between is looked at again, and the money is asked for. */
const charge: DeadlineEffect = {
  lock: lockByAllowance,
  async run(tx, { subjectId }, now) {
    const allowance = await readAllowance(tx, subjectId);
    if (allowance.state !== "standing") return;
    const { contract, contractId, milestoneId } = allowance;
    const coming = comingWeek(contract, contract.milestones);
    const isClear = coming?.week.id === milestoneId && coming?.obstacle === null;
    if (milestoneId && isClear && isAnnounced(allowance, now)) await ask(tx, allowance, milestoneId, now);
    else await planCharge(tx, contractId, now);
  },
};

/** Its payer was told this day, and it is not so long ago that it is forgotten. */
const isAnnounced = ({ toldAt, chargeAt }: Allowance, now: Date) =>
  toldAt !== null && chargeAt !== null && chargeAt <= now && now <= after(chargeAt, announcedFor);

async function ask(tx: Tx, allowance: Allowance, milestoneId: string, now: Date): Promise<void> {
  const { id: allowanceId, byId: payerId, cardId: awayCardId } = allowance;
  const milestone = await readMilestone(tx, milestoneId);
  const contract = await lockAnyContract(tx, milestone.contractId);
  if (!contract) return;
  const reason = await chargeFault(tx, allowance, milestone);
  if (reason) return suspendCharges(tx, allowance, { reason, milestoneId, now });
  const currency = currencySchema.parse(contract.currency);
  const amountMinor = payerPays(milestone.priceMinor, { ...contract, currency });
  const holdId = await askForFunding(tx, { contract, milestone, payerId, awayCardId, by: "system", now });
  await tx.chargeAllowance.update({
    where: { id: allowanceId },
    data: { leftMinor: { decrement: amountMinor }, milestoneId: null, chargeAt: null, toldAt: null },
  });
  await appendEvent(tx, "charges.asked", {
    subjectId: contract.id,
    actorId: null,
    at: now,
    data: { allowanceId, milestoneId, amountMinor, currency, holdId },
  });
}

/** What the clock does to the weeks that a client lets be charged by themselves. */
export const chargeDeadlines: Record<string, DeadlineEffect> = {
  "contracts.charge-notice": notice,
  "contracts.charge": charge,
};
