import { after, hour } from "@/lib/clock";
import { db } from "@/lib/db";

/** How long a line of the outbox waits for an instance that sleeps; one that slept longer loads everybody anew. */
const kept = hour;

/** Removes lines that every instance has read. */
export async function pruneChanges(now = new Date()): Promise<void> {
  await db.matchChange.deleteMany({ where: { at: { lt: after(now, -kept) } } });
}
