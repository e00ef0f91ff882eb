import type { Tx } from "@/lib/db";
import { type AppEvent, parseEvent } from "./registry";

/** Appends one event inside the caller's transaction: the record and the change it tells of stand or fall together. */
export async function appendEvent(tx: Tx, event: AppEvent): Promise<void> {
  const { type, version, subject, actorId, data } = parseEvent(event);
  await tx.event.create({
    data: { type, version, subjectType: subject.type, subjectId: subject.id, actorId, data },
  });
}
