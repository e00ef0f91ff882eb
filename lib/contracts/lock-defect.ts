import type { Viewer } from "@/lib/accounts/viewer";
import { lockMilestone } from "@/lib/contracts/lock-contract";
import type { Demand } from "@/lib/contracts/policy";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** A defect with its contract, which is locked. */
export async function lockDefect(tx: Tx, viewer: Viewer, defectId: string, demand: Demand = {}) {
  const found = await tx.defect.findUnique({ where: { id: defectId }, select: { milestoneId: true } });
  if (!found) throw notFound();
  const locked = await lockMilestone(tx, viewer, found.milestoneId, demand);
  return { ...locked, defect: await tx.defect.findUniqueOrThrow({ where: { id: defectId } }) };
}
