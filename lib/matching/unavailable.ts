import { db } from "@/lib/db";

/** Whose work it is: they cannot be ranked for their own listing. */
export interface Asker {
  id: string;
  clientId: string;
  organisationId: string | null;
}

/**
 * Whom a listing cannot have: its client and the seats of the organisation, everybody with whom the client is blocked by
 * either side, and those whom a moderator keeps out of this listing's rankings. All of them read *not available*.
 */
export async function unavailableFor({ id, clientId, organisationId }: Asker): Promise<ReadonlySet<string>> {
  const [seats, blocks, bars] = await Promise.all([
    organisationId
      ? db.seat.findMany({ where: { organisationId }, select: { userId: true } })
      : Promise.resolve([]),
    db.block.findMany({
      where: { OR: [{ blockerId: clientId }, { blockedId: clientId }] },
      select: { blockerId: true, blockedId: true },
    }),
    db.rankingBar.findMany({ where: { listingId: id, liftedAt: null }, select: { personId: true } }),
  ]);
  return new Set([
    clientId,
    ...seats.map(({ userId }) => userId),
    ...blocks.flatMap(({ blockerId, blockedId }) => [blockerId, blockedId]),
    ...bars.map(({ personId }) => personId),
  ]);
}
