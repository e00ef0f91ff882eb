import { lockAnyContract } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";
import type { DeadlineEffect } from "@/lib/deadlines";

/** Locks the contract that a deadline's subject belongs to, as every verb does first. */
export const lockBy =
  (contractIdOf: (tx: Tx, subjectId: string) => Promise<string | undefined>): DeadlineEffect["lock"] =>
  async (tx, subjectId) => {
    const contractId = await contractIdOf(tx, subjectId);
    return contractId !== undefined && (await lockAnyContract(tx, contractId)) !== null;
  };
