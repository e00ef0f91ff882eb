import { db } from "@/lib/db";
import { refreshSignals } from "@/lib/signals/refresh-signals";
import { makeDemoPast } from "@/tests/support/demo-past";

export const now = new Date("2026-11-20T08:00:00Z");
export const statement = {
  rule: "fair-ranking" as const,
  facts: "These clients paid the same people in turn for work that nobody received.",
  evidence: "Six contracts of one day each, paid from one account.",
};
export const reason = "The account turned out to be that of a bookkeeper who serves them all.";

/** The demo world with signals up to date, two clients who each hired four people or more, and everybody who worked for them. */
export async function makeDemoRing(): Promise<{ ring: string[]; workers: string[] }> {
  await makeDemoPast(now);
  await refreshSignals({ now });
  await db.signalDue.deleteMany();
  const contracts = await db.contract.findMany({
    where: { state: "closed", finalMinor: { gt: 0 } },
    select: { clientId: true, freelancerId: true },
  });
  const hired = groupBy(contracts, ({ clientId }) => clientId);
  const ring = [...hired.entries()]
    .filter(([, own]) => new Set(own.map(({ freelancerId }) => freelancerId)).size >= 4)
    .sort(([a, some], [b, others]) => some.length - others.length || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([clientId]) => clientId)
    .sort();
  const theirs = contracts.filter(({ clientId }) => ring.includes(clientId));
  return { ring, workers: [...new Set(theirs.map(({ freelancerId }) => freelancerId))] };
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
