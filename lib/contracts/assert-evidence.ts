import type { evidenceKinds } from "@/lib/contracts/dispute-schemas";
import type { Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { isUuid } from "@/lib/ids";

export interface Evidence {
  kind: (typeof evidenceKinds)[number];
  ref: string;
}

/** Throws invalid unless every piece is a row of this contract, or an address of the web. */
export async function assertEvidence(
  tx: Tx,
  contractId: string,
  evidence: readonly Evidence[],
): Promise<void> {
  for (const { kind, ref } of evidence) {
    const isFound =
      kind === "link" ? isWebAddress(ref) : isUuid(ref) && (await isPart(tx, contractId, kind, ref));
    if (!isFound) throw invalid("contracts.errors.foreignEvidence", "evidence");
  }
}

const isWebAddress = (ref: string) => URL.canParse(ref) && /^https?:$/.test(new URL(ref).protocol);

async function isPart(tx: Tx, contractId: string, kind: Evidence["kind"], id: string): Promise<boolean> {
  const where = { id, contractId };
  if (kind === "file") return (await tx.contractFile.count({ where })) > 0;
  if (kind === "question") return (await tx.roomQuestion.count({ where })) > 0;
  if (kind === "decision") return (await tx.roomDecision.count({ where })) > 0;
  if (kind === "change-order") return (await tx.changeOrder.count({ where })) > 0;
  return (await tx.delivery.count({ where: { id, state: "submitted", milestone: { contractId } } })) > 0;
}
