import { ScopeContent } from "@/lib/contracts/scope";
import type { Tx } from "@/lib/db";

/** The frozen scope of a contract. Every contract has one. */
export async function scopeOf(tx: Tx, contractId: string): Promise<ScopeContent> {
  const { content } = await tx.scopeSnapshot.findUniqueOrThrow({
    where: { contractId },
    select: { content: true },
  });
  return ScopeContent.parse(content);
}
