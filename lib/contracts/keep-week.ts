import type { Viewer } from "@/lib/accounts/viewer";
import { beginMilestone } from "@/lib/contracts/begin-milestone";
import type { SaveStatement } from "@/lib/contracts/kind-schemas";
import { assertUnderWay, lockMilestone } from "@/lib/contracts/lock-contract";
import { timeboxOf } from "@/lib/contracts/timebox-of";
import { amountOf } from "@/lib/contracts/week-rules";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";

export interface ByWhom {
  viewer: Viewer;
  now: Date;
}

/** Keeps what was typed for a week, inside the caller's transaction. The first save begins a funded week. */
export async function keepWeek(
  tx: Tx,
  { milestoneId, revision, entries }: SaveStatement,
  { viewer, now }: ByWhom,
): Promise<{ statementId: string; revision: number }> {
  const { contract, milestone } = await lockMilestone(tx, viewer, milestoneId, { side: "freelancer" });
  const { rateMinor } = await timeboxOf(tx, contract);
  const kept = await tx.statement.findUnique({ where: { milestoneId } });
  if (kept && kept.state !== "draft") throw conflict("contracts.errors.statementIs", { state: kept.state });
  if (milestone.state === "funded") {
    assertUnderWay(contract);
    await beginMilestone(tx, { contract, milestone, actorId: viewer.id, now });
  } else if (milestone.state !== "started")
    throw conflict("contracts.errors.milestoneIs", { state: milestone.state });
  if ((kept?.revision ?? 0) !== revision) throw conflict("contracts.errors.newerDraft");
  const typed = { revision: revision + 1, savedAt: now, amountMinor: amountOf(entries, rateMinor) };
  const { id: statementId } = await tx.statement.upsert({
    where: { milestoneId },
    create: { ...typed, milestoneId, contractId: contract.id },
    update: typed,
    select: { id: true },
  });
  await tx.timeEntry.deleteMany({ where: { statementId } });
  await tx.timeEntry.createMany({
    data: entries.map((entry, position) => ({ ...entry, day: new Date(entry.day), statementId, position })),
  });
  return { statementId, revision: revision + 1 };
}
