import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

export interface BlockedPerson {
  id: string;
  name: string;
  at: Date;
}

const most = 200;

/** Whom one has kept out, latest first; never who has kept one out. */
export async function getBlocked(viewer: Viewer): Promise<BlockedPerson[]> {
  const rows = await db.block.findMany({
    where: { blockerId: viewer.id },
    select: { at: true, blocked: { select: { id: true, name: true } } },
    orderBy: { at: "desc" },
    take: most,
  });
  return rows.map(({ at, blocked }) => ({ ...blocked, at }));
}
