import { db, type Tx } from "@/lib/db";
import { parseRecordedEvent, type RecordedEvent } from "@/lib/events/registry";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { outcomeOf } from "@/lib/signals/outcome-of";

const contractsAtOnce = 500;

/** What every closed contract showed, from its stored events. */
export async function allOutcomes(): Promise<ContractOutcome[]> {
  const outcomes: ContractOutcome[] = [];
  for (let last: string | undefined; ; ) {
    const contracts = await db.contract.findMany({
      where: { closedAt: { not: null }, ...(last && { id: { gt: last } }) },
      select: { id: true },
      orderBy: { id: "asc" },
      take: contractsAtOnce,
    });
    const ids = contracts.map(({ id }) => id);
    outcomes.push(...(await outcomesOf(db, ids)));
    last = ids.at(-1);
    if (ids.length < contractsAtOnce) return outcomes;
  }
}

/** What the closed contracts of some freelancers showed, by freelancer. */
export async function outcomesByFreelancer(
  tx: Tx,
  people: readonly string[],
): Promise<Map<string, ContractOutcome[]>> {
  const contracts = await tx.contract.findMany({
    where: { freelancerId: { in: [...people] }, closedAt: { not: null } },
    select: { id: true },
  });
  const own = new Map<string, ContractOutcome[]>();
  for (const outcome of await outcomesOf(
    tx,
    contracts.map(({ id }) => id),
  ))
    own.set(outcome.freelancerId, [...(own.get(outcome.freelancerId) ?? []), outcome]);
  return own;
}

async function outcomesOf(tx: Tx, contractIds: readonly string[]): Promise<ContractOutcome[]> {
  const rows = await tx.event.findMany({
    where: { subjectType: "contract", subjectId: { in: [...contractIds] } },
    orderBy: { id: "asc" },
  });
  const stories = new Map<string, RecordedEvent[]>();
  for (const { subjectType, subjectId, ...row } of rows) {
    const subject = { type: subjectType, id: subjectId };
    const event = parseRecordedEvent({ ...row, subject, id: String(row.id) });
    const story = stories.get(subjectId);
    if (story) story.push(event);
    else stories.set(subjectId, [event]);
  }
  const breadth = await breadthOf(tx, [...stories.keys()]);
  return [...stories.values()]
    .map(outcomeOf)
    .flatMap((outcome) =>
      outcome ? [{ ...outcome, clientBreadth: breadth.get(outcome.contractId) ?? 0 }] : [],
    );
}

/** What `withClientBreadth` counts, for some contracts out of all. */
async function breadthOf(tx: Tx, contractIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; breadth: number }[]>`
    SELECT c.id, count(DISTINCT p."freelancerId")::int AS breadth
    FROM "Contract" c
    JOIN "Contract" p ON p."clientId" = c."clientId" AND p."freelancerId" <> c."freelancerId"
      AND p."closedAt" < c."closedAt" AND p."finalMinor" > 0
    WHERE c.id = ANY(${contractIds}::uuid[])
    GROUP BY c.id`;
  return new Map(rows.map(({ id, breadth }) => [id, breadth]));
}
