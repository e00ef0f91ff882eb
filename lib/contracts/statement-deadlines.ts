import { approveInside } from "@/lib/contracts/approve-inside";
import { lockBy } from "@/lib/contracts/lock-by";
import { lockAnyContract, readMilestone } from "@/lib/contracts/lock-contract";
import { readStatement } from "@/lib/contracts/lock-statement";
import { statementsPath } from "@/lib/contracts/paths";
import { approvalReminders } from "@/lib/contracts/statement-clock";
import { tell } from "@/lib/contracts/tell";
import type { Tx } from "@/lib/db";
import type { DeadlineEffect } from "@/lib/deadlines";

const lockByStatement = lockBy(
  async (tx, id) =>
    (await tx.statement.findUnique({ where: { id }, select: { contractId: true } }))?.contractId,
);

const approval: DeadlineEffect = {
  lock: lockByStatement,
  async run(tx, { subjectId }, now) {
    const { contract, milestone, statement } = await loadSent(tx, subjectId);
    if (!contract || statement.state !== "sent" || milestone.state !== "delivered") return;
    await approveInside(tx, { contract, milestone, statement, by: "system", actorId: null, now });
  },
};

const approvalReminder = (days: number): DeadlineEffect => ({
  lock: lockByStatement,
  async run(tx, { subjectId }, now) {
    const { contract, milestone, statement } = await loadSent(tx, subjectId);
    const { approvesAt } = statement;
    // After a standstill the approval itself may be due already: a reminder would come after the fact.
    if (!contract || milestone.state !== "delivered" || !approvesAt || approvesAt <= now) return;
    await tell(tx, contract, "client", "statementReminder", { days }, statementsPath(contract.id));
  },
});

async function loadSent(tx: Tx, statementId: string) {
  const statement = await readStatement(tx, statementId);
  const milestone = await readMilestone(tx, statement.milestoneId);
  return { statement, milestone, contract: await lockAnyContract(tx, statement.contractId) };
}

const statementDue: DeadlineEffect = {
  lock: lockBy(
    async (tx, id) =>
      (await tx.milestone.findUnique({ where: { id }, select: { contractId: true } }))?.contractId,
  ),
  async run(tx, { subjectId }) {
    const milestone = await readMilestone(tx, subjectId);
    const contract = await lockAnyContract(tx, milestone.contractId);
    if (!contract || milestone.state !== "started") return;
    await tell(tx, contract, "freelancer", "statementDue", {}, statementsPath(contract.id));
  },
};

/** What the clock does to weekly statements. */
export const statementDeadlines: Record<string, DeadlineEffect> = {
  "contracts.statement-approval": approval,
  ...Object.fromEntries(
    approvalReminders.map((left) => [`contracts.statement-reminder-${left}`, approvalReminder(left)]),
  ),
  "contracts.statement-due": statementDue,
};
