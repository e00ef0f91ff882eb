import { z } from "zod";
import { accountEvents } from "@/lib/events/accounts";
import { caseEvents } from "@/lib/events/cases";
import { changeOrderEvents } from "@/lib/events/change-orders";
import { chargeEvents } from "@/lib/events/charges";
import { contractEvents } from "@/lib/events/contracts";
import { deliveryEvents } from "@/lib/events/deliveries";
import { disputeEvents } from "@/lib/events/disputes";
import { listingEvents } from "@/lib/events/listings";
import { matchingEvents } from "@/lib/events/matching";
import { profileEvents } from "@/lib/events/profiles";
import { invitationEvents, proposalEvents } from "@/lib/events/proposals";
import { reviewEvents } from "@/lib/events/reviews";
import { workEvents } from "@/lib/events/work";

/** Every kind of event, by type. A changed shape gets a new version beside the old one, never an edit. */
export const eventSchemas = {
  ...accountEvents,
  ...profileEvents,
  ...listingEvents,
  ...invitationEvents,
  ...proposalEvents,
  ...contractEvents,
  ...changeOrderEvents,
  ...workEvents,
  ...chargeEvents,
  ...deliveryEvents,
  ...disputeEvents,
  ...reviewEvents,
  ...caseEvents,
  ...matchingEvents,
};

export type EventType = keyof typeof eventSchemas;
export type EventOf<Type extends EventType> = z.infer<(typeof eventSchemas)[Type]>;
/** Any event as it is appended, told apart by `type`. */
export type AppEvent = { [Type in EventType]: EventOf<Type> }[EventType];
/** An event as it is read back: with its place in the log. */
export type RecordedEvent = AppEvent & { id: string; at: Date };

export const eventTypes = Object.keys(eventSchemas) as EventType[];

const typedSchema = z.object({ type: z.string() });
const recordSchema = z.object({ id: z.string().min(1), at: z.coerce.date() });

export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventSchemas, type);
}

/** The current version of that type: what a writer puts into `version`. */
export function versionOf(type: EventType): number {
  return eventSchemas[type].shape.version.value;
}

/** Makes an event of that type, filling in version and subject type, and checks it. */
export function buildEvent<Type extends EventType>(
  type: Type,
  given: { subjectId: string; actorId: string | null; data: EventOf<Type>["data"] },
): EventOf<Type> {
  const { version, subject } = eventSchemas[type].shape;
  return parseEvent({
    type,
    version: version.value,
    subject: { type: subject.shape.type.value, id: given.subjectId },
    actorId: given.actorId,
    data: given.data,
  }) as EventOf<Type>;
}

/** Checks an event against the schema of its type; throws a ZodError that says what is wrong. */
export function parseEvent(input: unknown): AppEvent {
  const { type } = typedSchema.parse(input);
  if (!isEventType(type)) throw new z.ZodError([unknownType(type)]);
  return eventSchemas[type].parse(input) as AppEvent;
}

/** Reads a stored row (`id`, `at` and the event itself). */
export function parseRecordedEvent(input: unknown): RecordedEvent {
  return { ...parseEvent(input), ...recordSchema.parse(input) };
}

function unknownType(type: string) {
  return { code: "custom" as const, path: ["type"], message: `no event is called "${type}"`, input: type };
}
