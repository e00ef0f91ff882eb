import type { Viewer } from "@/lib/accounts/viewer";
import { after, minute } from "@/lib/clock";
import { allowCharges } from "@/lib/contracts/allow-charges";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { db } from "@/lib/db";
import { runDueDeadlines } from "@/lib/deadlines";
import { sendDueCalls } from "@/lib/payments/calls/send-call";
import { makeTimebox, monday } from "@/tests/support/timebox";

/** So many weeks of at most 20 hours at 80.00; the first is funded on a Monday. */
export async function weeksTimebox(weeks: number) {
  const made = await makeTimebox({ timebox: { unit: "hour", rateMinor: 8_000, unitsPerWeek: 20, weeks } });
  const third = await db.milestone.findFirst({ where: { contractId: made.contractId, position: 2 } });
  return { ...made, third: third ?? made.second };
}

/** What a page would have shown a client who lets coming weeks be charged, but for the week that they fund by hand. */
export async function seenBy(client: Viewer, contractId: string, besides?: string) {
  const card = await db.savedCard.findFirstOrThrow({
    where: { userId: client.id },
    orderBy: [{ isDefault: "desc" }, { createdAt: "desc" }],
  });
  const coming = await db.milestone.findMany({
    where: { contractId, state: "agreed", ...(besides ? { id: { not: besides } } : {}) },
  });
  const mostInAllMinor = coming.reduce((sum, { priceMinor }) => sum + Math.floor(priceMinor * 1.03), 0);
  return { contractId, cardId: card.id, mostInAllMinor };
}

/** The same with coming weeks allowed on the first day. */
export async function makeAllowed(weeks: number) {
  const made = await weeksTimebox(weeks);
  await allowCharges(made.client, await seenBy(made.client, made.contractId), monday);
  return made;
}

/** The jobs look at that time: what is due happens, and what was asked for is sent to the provider. */
export async function chargesAt(now: Date): Promise<void> {
  await runDueDeadlines(contractDeadlines, now);
  await sendDueCalls(holdEffects, after(now, minute));
}

export const stateOf = async (milestoneId: string) =>
  (await db.milestone.findUniqueOrThrow({ where: { id: milestoneId } })).state;
