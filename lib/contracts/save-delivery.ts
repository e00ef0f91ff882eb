import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import type { SaveDelivery } from "@/lib/contracts/delivery-schemas";
import { lockMilestone } from "@/lib/contracts/lock-contract";
import { assertMove } from "@/lib/contracts/move";
import { milestoneMoves } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { conflict } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Keeps a delivery form as it is typed. An older tab does not overwrite a newer one. Answers the new revision. */
export async function saveDelivery(
  viewer: Viewer,
  { milestoneId, revision, content }: SaveDelivery,
  now = present(),
): Promise<{ revision: number }> {
  return db.$transaction(async (tx) => {
    const { milestone } = await lockMilestone(tx, viewer, milestoneId, { side: "freelancer" });
    assertMove(milestoneMoves, milestone.state, "delivered", "freelancer", "contracts.errors.milestoneIs");
    const where = { milestoneId_attempt: { milestoneId, attempt: 0 } };
    const draft = await tx.delivery.findUnique({ where, select: { revision: true } });
    if ((draft?.revision ?? 0) !== revision) throw conflict("contracts.errors.newerDraft");
    const typed = { content: content as Prisma.InputJsonObject, revision: revision + 1, updatedAt: now };
    await tx.delivery.upsert({
      where,
      create: { ...typed, milestoneId, byId: viewer.id, createdAt: now },
      update: typed,
    });
    return { revision: revision + 1 };
  });
}
