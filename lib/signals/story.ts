import type { EventOf, EventType, RecordedEvent } from "@/lib/events/registry";

/** Reads the events of one type out of a contract's story, in order. */
export type Story = <Type extends EventType>(type: Type) => (EventOf<Type> & { at: Date })[];

/** Orders a contract's events and makes them readable by type. */
export function storyOf(events: readonly RecordedEvent[]): Story {
  const ordered = [...events].sort((a, b) => a.at.getTime() - b.at.getTime() || compareIds(a.id, b.id));
  return <Type extends EventType>(type: Type) =>
    ordered.filter((event) => event.type === type) as unknown as (EventOf<Type> & { at: Date })[];
}

/** The log numbers its rows; other ids compare as text. */
function compareIds(a: string, b: string): number {
  const isNumbered = /^\d+$/.test(a) && /^\d+$/.test(b);
  if (isNumbered && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
