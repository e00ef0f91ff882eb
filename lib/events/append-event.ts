import type { Tx } from "@/lib/db";
import { buildEvent, type EventOf, type EventType } from "@/lib/events/registry";

/**
 * Appends one event inside the caller's transaction: the record and the change it tells of stand or fall together.
 * Answers the event's place in the log.
 * Throws a ZodError when the data is not what the event's schema says.
 */
export async function appendEvent<Type extends EventType>(
  tx: Tx,
  type: Type,
  given: { subjectId: string; actorId: string | null; data: EventOf<Type>["data"]; at?: Date },
): Promise<bigint> {
  const { version, subject, actorId, data } = buildEvent(type, given);
  const { id } = await tx.event.create({
    data: {
      type,
      version,
      subjectType: subject.type,
      subjectId: subject.id,
      actorId,
      data: data as object,
      at: given.at,
    },
    select: { id: true },
  });
  return id;
}
