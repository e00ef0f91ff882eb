import type { SeatOf } from "@/lib/accounts/seat-policy";
import type { Tx } from "@/lib/db";

/**
 * The seats of an organisation, held until the caller's transaction ends: two owners who leave at the same moment must
 * each see what the other did.
 */
export async function lockSeats(tx: Tx, organisationId: string): Promise<SeatOf[]> {
  await tx.$queryRaw`select 1 from "Organisation" where id = ${organisationId}::uuid for update`;
  return tx.seat.findMany({ where: { organisationId }, select: { userId: true, role: true } });
}
