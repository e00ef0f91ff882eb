import { newDevice } from "@/lib/accounts/device-token";
import type { Origin } from "@/lib/accounts/origin";
import { startSession } from "@/lib/accounts/start-session";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";

/** What a browser has to keep after a sign-in. */
export interface OpenedSession {
  token: string;
  /** What shows this browser to be known; none until the person is in. */
  device: string | null;
  /** The person has a second factor and is not in before it is given. */
  isWaiting: boolean;
}

/**
 * Opens a session inside the caller's transaction and records the sign-in. Its secret is always a new one. Whoever has
 * a second factor gets a session that waits for it.
 */
export async function openSession(
  tx: Tx,
  person: { id: string; email: string },
  through: "password" | "provider" | "demo" | "factor",
  origin: Origin,
  now: Date,
): Promise<OpenedSession> {
  const factor = await tx.secondFactor.findFirst({
    where: { userId: person.id, confirmedAt: { not: null } },
    select: { userId: true },
  });
  if (factor && through !== "factor") {
    const token = await startSession(tx, person.id, origin.userAgent, now, "awaited");
    return { token, device: null, isWaiting: true };
  }
  const token = await startSession(tx, person.id, origin.userAgent, now, factor ? "given" : "none");
  await appendEvent(tx, "person.signed-in", {
    subjectId: person.id,
    actorId: person.id,
    data: { through },
    at: now,
  });
  return { token, device: newDevice(person.email), isWaiting: false };
}
