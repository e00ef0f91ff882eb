import type { Tx } from "@/lib/db";
import { buildEvent, type EventOf, type EventType } from "@/lib/events/registry";
import { Prisma } from "@/lib/generated/prisma/client";

interface Given<Type extends EventType> {
  subjectId: string;
  actorId: string | null;
  data: EventOf<Type>["data"];
}

/**
 * Appends one event inside the caller's transaction: the record and the change it tells of stand or fall together.
 * Answers the event's place in the log.
 * Throws a ZodError when the data is not what the event's schema says.
 */
export async function appendEvent<Type extends EventType>(
  tx: Tx,
  type: Type,
  given: Given<Type> & { at?: Date },
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

/** The same as a part of a larger statement: appends the event once for each row of `rows`, such as a change that was made. */
export function appendEventFor<Type extends EventType>(
  rows: Prisma.Sql,
  type: Type,
  given: Given<Type>,
): Prisma.Sql {
  const { version, subject, actorId, data } = buildEvent(type, given);
  return Prisma.sql`
    INSERT INTO "Event" (type, version, "subjectType", "subjectId", "actorId", data)
    SELECT ${type}::text, ${version}::int, ${subject.type}::text, ${subject.id}::text, ${actorId}::text,
      ${JSON.stringify(data)}::jsonb
    FROM ${rows}`;
}
