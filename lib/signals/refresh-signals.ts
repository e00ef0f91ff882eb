import { db, type Tx } from "@/lib/db";
import { parseRecordedEvent, type RecordedEvent } from "@/lib/events/registry";
import { keepClusters, readClusters } from "@/lib/signals/kept-clusters";
import { keepPriors, readPriors } from "@/lib/signals/kept-priors";
import type { ContractOutcome } from "@/lib/signals/outcome";
import { outcomeOf } from "@/lib/signals/outcome-of";
import { estimatePriors, type SignalPriors } from "@/lib/signals/priors";
import { clustersOf } from "@/lib/signals/rings";
import { type SignalRow, signalRowsOf } from "@/lib/signals/signal-rows";

const peopleAtOnce = 25;
const contractsAtOnce = 500;

// Readers and writers of the same person's signals take turns, so that an older reading never covers a newer one.
const advisoryLock = 72707371;

/**
 * Computes signals anew from the recorded events and stores them: of one freelancer with the priors in force, or of
 * everybody after estimating the priors afresh. With the same priors and `now` both give the same rows.
 */
export async function refreshSignals({
  freelancerId,
  now = new Date(),
}: {
  freelancerId?: string;
  now?: Date;
} = {}): Promise<void> {
  if (freelancerId !== undefined) {
    const priors = await readPriors();
    await db.$transaction((tx) => storeSignals(tx, [freelancerId], priors, now));
    return;
  }
  const outcomes = await allOutcomes();
  const priors = estimatePriors(outcomes, now.toISOString());
  await keepPriors(priors);
  await keepClusters(clustersOf(outcomes));
  for await (const people of everybody())
    await db.$transaction((tx) => storeSignals(tx, people, priors, now));
}

/** Computes and stores the signals of some people, inside the caller's transaction. */
export async function storeSignals(
  tx: Tx,
  people: readonly string[],
  priors: SignalPriors,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${advisoryLock})`;
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
  const integrity = { clusterOf: await readClusters(tx) };
  const rows: SignalRow[] = [];
  for (const id of people) rows.push(...signalRowsOf(id, own.get(id) ?? [], priors, now, integrity));
  await tx.freelancerSignal.deleteMany({ where: { freelancerId: { in: [...people] } } });
  await tx.freelancerSignal.createMany({ data: rows });
}

async function allOutcomes(): Promise<ContractOutcome[]> {
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

/** Everybody who has finished a contract or has signals that may have to go, some at a time. */
async function* everybody(): AsyncGenerator<string[]> {
  for (let last: string | undefined; ; ) {
    const people = await db.user.findMany({
      where: {
        OR: [{ contractsAsTalent: { some: { closedAt: { not: null } } } }, { savedSignals: { some: {} } }],
        ...(last && { id: { gt: last } }),
      },
      select: { id: true },
      orderBy: { id: "asc" },
      take: peopleAtOnce,
    });
    const ids = people.map(({ id }) => id);
    if (ids.length > 0) yield ids;
    last = ids.at(-1);
    if (ids.length < peopleAtOnce) return;
  }
}
