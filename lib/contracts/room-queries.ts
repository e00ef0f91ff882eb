import type { Viewer } from "@/lib/accounts/viewer";
import { causeOf } from "@/lib/contracts/cause-column";
import { criteriaOf } from "@/lib/contracts/criteria";
import { isAppealable } from "@/lib/contracts/dispute-time";
import { mayActOn } from "@/lib/contracts/policy";
import { type ContractView, getContractOrThrow } from "@/lib/contracts/queries";
import { measureScope } from "@/lib/contracts/scope-measure";
import { isFinished } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { holdsOf } from "@/lib/payments/queries";

/**
 * Everything a contract's room shows, for a party to it; not found for anybody else. What only one side may read (an
 * unsent delivery) is left out for the other.
 */
export async function getRoomOrThrow(viewer: Viewer, contractId: string) {
  const contract = await getContractOrThrow(viewer, contractId);
  const where = { contractId: contract.id };
  const [
    milestones,
    questions,
    decisions,
    checkpoints,
    files,
    changeOrders,
    disputes,
    pauses,
    endings,
    holds,
    blueprint,
    oversight,
    allowances,
  ] = await Promise.all([
    milestonesOf(contract),
    db.roomQuestion.findMany({ where, orderBy: { askedAt: "asc" } }),
    db.roomDecision.findMany({ where, orderBy: { createdAt: "asc" } }),
    db.checkpoint.findMany({ where, orderBy: { dueAt: "asc" } }),
    db.contractFile.findMany({
      where: { ...where, state: "ready" },
      orderBy: [{ name: "asc" }, { version: "desc" }],
      select: {
        id: true,
        name: true,
        version: true,
        mime: true,
        size: true,
        hash: true,
        byId: true,
        createdAt: true,
      },
    }),
    db.changeOrder.findMany({ where, orderBy: { createdAt: "asc" } }),
    db.dispute.findMany({
      where,
      orderBy: { openedAt: "asc" },
      include: { splits: { orderBy: { createdAt: "asc" } } },
    }),
    db.pause.findMany({ where, orderBy: { startedAt: "asc" } }),
    db.ending.findMany({ where, orderBy: { createdAt: "asc" } }),
    holdsOf(contract.id),
    blueprintOf(contract),
    db.oversight.findUnique({ where, select: { listingId: true } }),
    db.chargeAllowance.count({ where: { ...where, state: "standing" } }),
  ]);
  const now = new Date();
  return {
    ...contract,
    mayAct: mayActOn(viewer, contract),
    mayPay: mayActOn(viewer, contract, { side: "client", isPaying: true }),
    milestones: milestones.map(({ holdId, ...rest }) => ({
      ...rest,
      hold: holdFor(contract.party, holdId ? holds.get(holdId) : undefined),
    })),
    questions,
    decisions,
    checkpoints,
    files,
    changeOrders,
    blueprint,
    /** Set where the work is to look over what others deliver for a listing. */
    oversight,
    measure: measureScope(
      contract.totalMinor,
      changeOrders.flatMap(({ id, state, cause, otherCause, deltaMinor }) =>
        state === "agreed"
          ? [{ id, cause: causeOf(cause), isCauseDisputed: otherCause !== cause, deltaMinor }]
          : [],
      ),
    ),
    disputes: disputes.map((dispute) => ({ ...dispute, isAppealable: isAppealable(dispute, now) })),
    pauses,
    endings,
    /** Coming weeks of work by time are charged to a card that the client allowed. */
    isFundedByItself: allowances > 0,
  };
}

export type RoomView = Awaited<ReturnType<typeof getRoomOrThrow>>;
export type RoomMilestone = RoomView["milestones"][number];

/** The page where one pays is the client's. */
const holdFor = <Hold extends { payHref: string | null }>(
  party: ContractView["party"],
  hold: Hold | undefined,
) => (hold ? { ...hold, payHref: party === "client" ? hold.payHref : null } : null);

async function milestonesOf(contract: Pick<ContractView, "id" | "party">) {
  const rows = await db.milestone.findMany({
    where: { contractId: contract.id },
    orderBy: { position: "asc" },
    select: {
      id: true,
      position: true,
      title: true,
      criteria: true,
      priceMinor: true,
      days: true,
      state: true,
      isSample: true,
      dueAt: true,
      holdId: true,
      fundedAt: true,
      startedAt: true,
      finishedAt: true,
      deliveries: {
        // An unsent form is its writer's.
        where: contract.party === "client" ? { state: "submitted" } : {},
        orderBy: { attempt: "asc" },
        select: {
          id: true,
          state: true,
          attempt: true,
          revision: true,
          content: true,
          isAgainstAiPolicy: true,
          updatedAt: true,
          submittedAt: true,
          acceptsAt: true,
          verdicts: true,
          answeredAt: true,
          answeredById: true,
        },
      },
      defects: { orderBy: { reportedAt: "asc" } },
      statement: { include: { entries: { orderBy: { position: "asc" } } } },
    },
  });
  return rows.map(({ criteria, ...row }) => {
    const stated = criteriaOf({ id: row.id, criteria });
    const hidden = contract.party === "client" && row.statement?.state === "draft";
    return { ...row, criteria: stated, statement: hidden ? null : row.statement };
  });
}

/** A blueprint is its author's until it has been delivered. */
async function blueprintOf({ id, party, milestones }: Pick<ContractView, "id" | "party" | "milestones">) {
  const isHidden =
    party === "client" && !milestones.some(({ state }) => state === "delivered" || isFinished(state));
  return isHidden ? null : db.blueprint.findUnique({ where: { contractId: id } });
}
