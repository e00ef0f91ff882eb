import { strangersAmong } from "@/lib/contracts/criteria";
import type { DeliveryContent } from "@/lib/contracts/delivery-schemas";
import { BlueprintContent } from "@/lib/contracts/kind-schemas";
import type { LockedContract, LockedMilestone } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";

/** Throws invalid when a delivery names criteria or files that are not the milestone's, or hands nothing over. */
export async function assertDeliverable(
  tx: Tx,
  contract: LockedContract,
  milestone: LockedMilestone,
  content: DeliveryContent,
): Promise<void> {
  const named = [...content.reviewLog, ...content.measurements].map(({ criterionId }) => criterionId);
  if (strangersAmong(milestone, named).length > 0)
    throw invalid("contracts.errors.unknownCriterion", "reviewLog");
  const stages = content.aiUse.map(({ stage }) => stage);
  if (new Set(stages).size < stages.length) throw invalid("contracts.errors.stageTwice", "aiUse");
  const fileIds = [
    ...new Set([...content.fileIds, ...content.measurements.flatMap(({ fileId }) => fileId ?? [])]),
  ];
  const files = await tx.contractFile.count({
    where: { id: { in: fileIds }, contractId: contract.id, state: "ready" },
  });
  if (files < fileIds.length) throw invalid("contracts.errors.unknownFile", "fileIds");
  if (contract.kind === "blueprint") {
    await assertBlueprintComplete(tx, contract.id);
    return;
  }
  if (fileIds.length === 0 && content.links.length === 0 && content.note === "")
    throw invalid("contracts.errors.nothingHandedOver", "note");
}

/** The scope itself is what a blueprint delivers. */
async function assertBlueprintComplete(tx: Tx, contractId: string): Promise<void> {
  const written = await tx.blueprint.findUnique({ where: { contractId }, select: { content: true } });
  if (!BlueprintContent.safeParse(written?.content).success)
    throw conflict("contracts.errors.blueprintIncomplete");
}
