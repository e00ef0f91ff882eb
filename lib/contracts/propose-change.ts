import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { columnOf } from "@/lib/contracts/cause-column";
import { assertUnderWay, type LockedMilestone, lockMilestone } from "@/lib/contracts/lock-contract";
import { otherSide } from "@/lib/contracts/policy";
import type { ProposeChange } from "@/lib/contracts/schemas";
import { scopeOf } from "@/lib/contracts/scope-of-contract";
import { isFinished } from "@/lib/contracts/states";
import { tell } from "@/lib/contracts/tell";
import { db, type Tx } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { spend } from "@/lib/limits";
import { currencySchema, maxAmountMinor } from "@/lib/money";
import { sendSoon } from "@/lib/notifications/notify";

/** One side asks for a change to the frozen scope: what, why, at what price and in how many days. */
export async function proposeChange(
  viewer: Viewer,
  { milestoneId, cause, unknownId, ...wanted }: ProposeChange,
  now = present(),
): Promise<{ changeOrderId: string }> {
  assertCanAct(viewer);
  await spend("write", viewer.id);
  const { deltaMinor, deltaDays } = wanted;
  if (deltaMinor === 0 && deltaDays === 0 && wanted.criteria.length === 0)
    throw invalid("contracts.errors.nothingChanges", "amount");
  const changeOrderId = await db.$transaction(async (tx) => {
    const { contract, party, milestone } = await lockMilestone(tx, viewer, milestoneId);
    assertUnderWay(contract);
    assertChangeable(milestone, deltaMinor);
    await assertHoldable(tx, contract.id, deltaMinor);
    const named = cause === "unknown-resolved" ? (unknownId ?? "") : null;
    const { unknowns } = await scopeOf(tx, contract.id);
    if (named !== null && !unknowns.some(({ id }) => id === named))
      throw invalid("contracts.errors.unknownNeeded", "unknownId");
    if ((await tx.changeOrder.count({ where: { milestoneId, state: "proposed" } })) > 0)
      throw conflict("contracts.errors.changeWaits");
    const { id } = await tx.changeOrder.create({
      data: {
        ...wanted,
        contractId: contract.id,
        milestoneId,
        by: party,
        byId: viewer.id,
        cause: columnOf(cause),
        unknownId: named,
        createdAt: now,
      },
      select: { id: true },
    });
    await appendEvent(tx, "change-order.proposed", {
      subjectId: contract.id,
      actorId: viewer.id,
      at: now,
      data: {
        changeOrderId: id,
        cause,
        deltaMinor,
        deltaDays,
        currency: currencySchema.parse(contract.currency),
        unknownId: named,
        by: party,
      },
    });
    await tell(tx, contract, otherSide(party), "changeProposed");
    return id;
  });
  sendSoon();
  return { changeOrderId };
}

/** Throws unless the milestone can still change by that amount. */
export function assertChangeable(milestone: LockedMilestone, deltaMinor: number): void {
  const { state, priceMinor } = milestone;
  if (isFinished(state)) throw conflict("contracts.errors.milestoneIs", { state });
  if (state === "disputed") throw conflict("contracts.errors.disputeFirst");
  if (state === "funding") throw conflict("contracts.errors.fundingRuns");
  if (priceMinor + deltaMinor < 0) throw invalid("contracts.errors.priceTooLow", "amount");
}

/** Throws when the contract would come to more than one can hold. */
export async function assertHoldable(tx: Tx, contractId: string, deltaMinor: number): Promise<void> {
  const { _sum } = await tx.milestone.aggregate({
    where: { contractId, state: { not: "cancelled" } },
    _sum: { priceMinor: true },
  });
  if ((_sum.priceMinor ?? 0) + deltaMinor > maxAmountMinor)
    throw invalid("contracts.errors.changeTooLarge", "amount");
}
