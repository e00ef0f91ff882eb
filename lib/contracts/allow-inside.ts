import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { plannedWeek, standingAllowance } from "@/lib/contracts/allowance";
import { limitsOf } from "@/lib/contracts/coming-week";
import type { LockedContract } from "@/lib/contracts/lock-contract";
import { planCharge } from "@/lib/contracts/plan-charge";
import type { ChargesSeen } from "@/lib/contracts/schemas";
import { timeboxOf } from "@/lib/contracts/timebox-of";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { currencySchema } from "@/lib/money";
import { savedCardOf } from "@/lib/payments/queries";

export interface Allowing {
  viewer: Viewer;
  contract: LockedContract;
  seen: ChargesSeen;
  now: Date;
}

/**
 * Writes down that a client lets the coming weeks be charged to a saved card of theirs, and plans the next. What they saw is
 * compared, so that nobody agrees to another sum or card than was shown. The caller has locked the contract.
 */
export async function allowInside(tx: Tx, { viewer, contract, seen, now }: Allowing): Promise<void> {
  assertCanAct(viewer);
  await timeboxOf(tx, contract);
  if (await standingAllowance(tx, contract.id)) throw conflict("contracts.errors.chargesAllowed");
  const card = await savedCardOf(viewer.id, seen.cardId, tx);
  if (!card) throw conflict("contracts.errors.noSavedCard");
  const weeks = await tx.milestone.findMany({
    where: { contractId: contract.id },
    select: plannedWeek,
  });
  const currency = currencySchema.parse(contract.currency);
  const { weeks: count, mostAWeekMinor, mostInAllMinor } = limitsOf(weeks, { ...contract, currency });
  if (count === 0) throw conflict("contracts.errors.noComingWeek");
  if (mostInAllMinor !== seen.mostInAllMinor) throw conflict("contracts.errors.chargesChanged");
  const { id: allowanceId } = await tx.chargeAllowance.create({
    data: {
      contractId: contract.id,
      byId: viewer.id,
      cardId: card.id,
      brand: card.brand,
      last4: card.last4,
      mostAWeekMinor,
      mostInAllMinor,
      leftMinor: mostInAllMinor,
      givenAt: now,
    },
    select: { id: true },
  });
  await appendEvent(tx, "charges.allowed", {
    subjectId: contract.id,
    actorId: viewer.id,
    at: now,
    data: { allowanceId, cardId: card.id, mostAWeekMinor, mostInAllMinor, currency },
  });
  await planCharge(tx, contract.id, now);
}
