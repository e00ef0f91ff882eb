import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { beginMilestone } from "@/lib/contracts/begin-milestone";
import type { SaveStatement } from "@/lib/contracts/kind-schemas";
import { assertUnderWay, lockMilestone } from "@/lib/contracts/lock-contract";
import { timeboxOf } from "@/lib/contracts/timebox-of";
import { amountOf } from "@/lib/contracts/week-rules";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * Keeps the statement of a week as it is typed; it is checked when it is sent. The first entry begins a funded week.
 * An older tab does not overwrite a newer one. Answers the new revision.
 */
export async function saveStatement(
  viewer: Viewer,
  { milestoneId, revision, entries }: SaveStatement,
  now = present(),
): Promise<{ statementId: string; revision: number }> {
  const statementId = await db.$transaction(async (tx) => {
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
    const typed = { revision: revision + 1, amountMinor: amountOf(entries, rateMinor) };
    const { id } = await tx.statement.upsert({
      where: { milestoneId },
      create: { ...typed, milestoneId, contractId: contract.id },
      update: typed,
      select: { id: true },
    });
    await tx.timeEntry.deleteMany({ where: { statementId: id } });
    await tx.timeEntry.createMany({
      data: entries.map((entry, position) => ({
        ...entry,
        day: new Date(entry.day),
        statementId: id,
        position,
      })),
    });
    return id;
  });
  sendSoon();
  return { statementId, revision: revision + 1 };
}
