import { db } from "@/lib/db";
import { readPriors } from "@/lib/signals/kept-priors";
import { storeSignals } from "@/lib/signals/refresh-signals";

const contractsAtOnce = 200;

/**
 * Computes the signals of everybody about whose closed contracts something was recorded since. What is due is taken in the
 * transaction that stores the result: a run that is cut off leaves it due, and two at once share the work. Answers
 * how many contracts were due.
 */
export async function refreshDueSignals(now = new Date()): Promise<number> {
  for (let total = 0; ; ) {
    const taken = await refreshSome(now);
    total += taken;
    if (taken < contractsAtOnce) return total;
  }
}

async function refreshSome(now: Date): Promise<number> {
  const priors = await readPriors();
  return db.$transaction(async (tx) => {
    const due = await tx.$queryRaw<{ contractId: string }[]>`
      DELETE FROM "SignalDue" WHERE "contractId" IN (
        SELECT "contractId" FROM "SignalDue" ORDER BY "contractId" LIMIT ${contractsAtOnce} FOR UPDATE SKIP LOCKED
      ) RETURNING "contractId"`;
    if (due.length === 0) return 0;
    const contracts = await tx.contract.findMany({
      where: { id: { in: due.map(({ contractId }) => contractId) }, closedAt: { not: null } },
      select: { freelancerId: true },
      distinct: ["freelancerId"],
      orderBy: { freelancerId: "asc" },
    });
    const people = contracts.map(({ freelancerId }) => freelancerId);
    if (people.length > 0) await storeSignals(tx, people, priors, now);
    return due.length;
  });
}
