import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import type { SaveBlueprint } from "@/lib/contracts/kind-schemas";
import { lockContract } from "@/lib/contracts/lock-contract";
import { db } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Keeps a blueprint as it is written, while it is being worked on. An older tab does not overwrite a newer one. */
export async function saveBlueprint(
  viewer: Viewer,
  { contractId, revision, content }: SaveBlueprint,
  now = present(),
): Promise<{ revision: number }> {
  return db.$transaction(async (tx) => {
    const { contract } = await lockContract(tx, viewer, contractId, { side: "freelancer" });
    if (contract.kind !== "blueprint") throw notFound();
    const working = { contractId, state: { in: ["started", "changes"] as ("started" | "changes")[] } };
    if ((await tx.milestone.count({ where: working })) === 0)
      throw conflict("contracts.errors.blueprintAccepted");
    const kept = await tx.blueprint.findUnique({ where: { contractId }, select: { revision: true } });
    if ((kept?.revision ?? 0) !== revision) throw conflict("contracts.errors.newerDraft");
    const typed = { content: content as Prisma.InputJsonObject, revision: revision + 1, updatedAt: now };
    await tx.blueprint.upsert({ where: { contractId }, create: { ...typed, contractId }, update: typed });
    return { revision: revision + 1 };
  });
}
