import type { db, Tx } from "@/lib/db";

/** Whether anything was paid on a contract: without that there is no review. */
export const isPaidFor = async (client: Tx | typeof db, contractId: string): Promise<boolean> =>
  (await client.hold.count({ where: { escrowOwner: contractId, releasedMinor: { gt: 0 } } })) > 0;
