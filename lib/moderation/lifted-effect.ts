import { db } from "@/lib/db";

export interface Lifted {
  what: "pattern" | "bar";
  at: Date;
  reason: string | null;
}

/** When and why a moderator took back what a case had decided, other than by deciding it again; null when it stands. */
export async function findLifted(item: {
  id: string;
  subjectType: string;
  subjectId: string;
}): Promise<Lifted | null> {
  if (item.subjectType === "pattern") {
    const pattern = await db.declaredPattern.findUnique({
      where: { id: item.subjectId },
      select: { liftedAt: true, liftedReason: true },
    });
    return pattern?.liftedAt ? { what: "pattern", at: pattern.liftedAt, reason: pattern.liftedReason } : null;
  }
  const bars = await db.rankingBar.findMany({
    where: { caseId: item.id },
    orderBy: { liftedAt: "desc" },
    select: { liftedAt: true, liftedReason: true },
  });
  const [last] = bars;
  if (!last?.liftedAt || bars.some(({ liftedAt }) => liftedAt === null)) return null;
  return { what: "bar", at: last.liftedAt, reason: last.liftedReason };
}
