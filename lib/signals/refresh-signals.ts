import { db, type Tx } from "@/lib/db";
import { keepClusters, readClusters } from "@/lib/signals/kept-clusters";
import { keepPriors, readPriors } from "@/lib/signals/kept-priors";
import { estimatePriors, type SignalPriors } from "@/lib/signals/priors";
import { clustersOf } from "@/lib/signals/rings";
import { type SignalRow, signalRowsOf } from "@/lib/signals/signal-rows";
import { allOutcomes, outcomesByFreelancer } from "@/lib/signals/stored-outcomes";
import { readVoidClients } from "@/lib/signals/void-clients";

const peopleAtOnce = 25;

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
  const voidClients = await readVoidClients();
  // A ring sets no standards and is suspected no more: it weighs nothing already.
  const outcomes = (await allOutcomes()).filter(({ clientId }) => !voidClients.has(clientId));
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
  const own = await outcomesByFreelancer(tx, people);
  const integrity = { clusterOf: await readClusters(tx), voidClients: await readVoidClients(tx) };
  const rows: SignalRow[] = [];
  for (const id of people) rows.push(...signalRowsOf(id, own.get(id) ?? [], priors, now, integrity));
  await tx.freelancerSignal.deleteMany({ where: { freelancerId: { in: [...people] } } });
  await tx.freelancerSignal.createMany({ data: rows });
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
