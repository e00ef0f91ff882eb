import { newDevice } from "@/lib/accounts/device-token";
import type { Origin } from "@/lib/accounts/origin";
import { startSession } from "@/lib/accounts/start-session";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";

/** What a browser has to keep after a sign-in. */
export interface OpenedSession {
  token: string;
  device: string;
}

/** Opens a session inside the caller's transaction and records the sign-in. Its secret is always a new one. */
export async function openSession(
  tx: Tx,
  person: { id: string; email: string },
  through: "password" | "provider" | "demo",
  origin: Origin,
  now: Date,
): Promise<OpenedSession> {
  const token = await startSession(tx, person.id, origin.userAgent, now);
  await appendEvent(tx, "person.signed-in", {
    subjectId: person.id,
    actorId: person.id,
    data: { through },
    at: now,
  });
  return { token, device: newDevice(person.email) };
}
