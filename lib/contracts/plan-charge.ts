import { after } from "@/lib/clock";
import { type Allowance, chargeKinds, standingAllowance } from "@/lib/contracts/allowance";
import { chargeFault } from "@/lib/contracts/charge-fault";
import {
  announcedFor,
  type ComingWeek,
  chargeTime,
  comingWeek,
  payerPays,
  toldAhead,
} from "@/lib/contracts/coming-week";
import { suspendCharges } from "@/lib/contracts/suspend-charges";
import { tellPayer } from "@/lib/contracts/tell-payer";
import type { Tx } from "@/lib/db";
import { cancelDeadlines, setDeadline } from "@/lib/deadlines";
import { appendEvent } from "@/lib/events/append-event";
import { currencySchema } from "@/lib/money";

type Week = Allowance["contract"]["milestones"][number];

/**
 * Plans when the coming week of a contract is charged, where its client allows that: called after whatever begins, reports or
 * clears a week, as often as one likes. What was announced keeps its day. The caller has locked the contract.
 */
export async function planCharge(tx: Tx, contractId: string, now: Date): Promise<void> {
  const allowance = await standingAllowance(tx, contractId);
  if (!allowance) return;
  const coming = comingWeek(allowance.contract, allowance.contract.milestones);
  const chargeAt = coming && chargeTime(coming, now);
  if (!coming || !chargeAt) return dropPlan(tx, allowance, now);
  const announced = allowance.milestoneId === coming.week.id && allowance.toldAt ? allowance.chargeAt : null;
  if (!announced) return planFor(tx, allowance, { ...coming, chargeAt }, now);
  const isForgotten = after(announced, announcedFor) < now;
  // A late statement is waited for; there is no day to name until it is there.
  if (coming.obstacle === "unsent") return isForgotten ? dropPlan(tx, allowance, now) : undefined;
  if (isForgotten) return planFor(tx, allowance, { ...coming, chargeAt }, now);
  await setCharge(tx, allowance.id, announced, now);
}

/** Names a day, and tells the payer two days before it: that is now, at the soonest. */
async function planFor(
  tx: Tx,
  allowance: Allowance,
  { week, chargeAt }: ComingWeek<Week> & { chargeAt: Date },
  now: Date,
): Promise<void> {
  const plan = { milestoneId: week.id, chargeAt, toldAt: null };
  await tx.chargeAllowance.update({ where: { id: allowance.id }, data: plan });
  await cancelDeadlines(tx, allowance.id, chargeKinds, now);
  const tellAt = after(chargeAt, -toldAhead);
  if (tellAt <= now) return announceCharge(tx, { allowance, week, chargeAt, now });
  const notice = { kind: "contracts.charge-notice", subjectId: allowance.id, dueAt: tellAt };
  await setDeadline(tx, notice, now);
}

interface Announcement {
  allowance: Allowance;
  week: Week;
  chargeAt: Date;
  now: Date;
}

/** Tells the payer what is charged when. What could not be charged as things stand suspends the allowance instead. */
async function announceCharge(tx: Tx, { allowance, week, chargeAt, now }: Announcement): Promise<void> {
  const { contract } = allowance;
  const reason = await chargeFault(tx, allowance, week);
  if (reason) return suspendCharges(tx, allowance, { reason, milestoneId: week.id, now });
  await tx.chargeAllowance.update({ where: { id: allowance.id }, data: { toldAt: now } });
  await setCharge(tx, allowance.id, chargeAt, now);
  const currency = currencySchema.parse(contract.currency);
  const amountMinor = payerPays(week.priceMinor, { ...contract, currency });
  await appendEvent(tx, "charges.announced", {
    subjectId: contract.id,
    actorId: null,
    at: now,
    data: {
      allowanceId: allowance.id,
      milestoneId: week.id,
      amountMinor,
      currency,
      chargeAt: chargeAt.toISOString(),
    },
  });
  await tellPayer(tx, allowance, "chargeAnnounced", {
    milestoneId: week.id,
    at: chargeAt.getTime(),
    amount: { amountMinor, currency },
  });
}

const setCharge = (tx: Tx, subjectId: string, dueAt: Date, now: Date) =>
  setDeadline(tx, { kind: "contracts.charge", subjectId, dueAt }, now);

async function dropPlan(tx: Tx, { id, milestoneId }: Allowance, now: Date): Promise<void> {
  if (!milestoneId) return;
  await tx.chargeAllowance.update({
    where: { id },
    data: { milestoneId: null, chargeAt: null, toldAt: null },
  });
  await cancelDeadlines(tx, id, chargeKinds, now);
}
