import { buildEvent } from "@/lib/events/registry";
import type { DemoRows, Tell } from "./rows.ts";

/** Checks each event against its schema, as `appendEvent` does, and keeps it as a row. */
export function tellInto(rows: DemoRows): Tell {
  return (type, given) => {
    const { version, subject, actorId, data } = buildEvent(type, given);
    rows.Event.push({
      type,
      version,
      subjectType: subject.type,
      subjectId: subject.id,
      actorId,
      data: data as object,
      at: given.at,
    });
  };
}
