import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { customerOf, type TestCardKind, testCardId } from "@/lib/payments/sandbox/test-cards";

type Overrides = Partial<Viewer>;

/** A person in the database, as the viewer that verbs take. Confirmed, not suspended, client and freelancer unless told. */
export async function makePerson(overrides: Overrides = {}): Promise<Viewer> {
  const id = randomUUID();
  const name = overrides.name ?? "Robin Vale";
  const email = overrides.email ?? `${id}@people.test`;
  const isEmailConfirmed = overrides.isEmailConfirmed ?? true;
  const suspendedReason = overrides.suspendedReason ?? null;
  await db.user.create({
    data: {
      id,
      name,
      email,
      emailVerifiedAt: isEmailConfirmed ? new Date() : null,
      isClient: overrides.isClient ?? true,
      isFreelancer: overrides.isFreelancer ?? true,
      activeView: overrides.view ?? "client",
      isAdmin: overrides.isAdmin ?? false,
      suspendedAt: suspendedReason === null ? null : new Date(),
      suspendedReason,
    },
  });
  await leaveTestCard(id);
  return {
    id,
    sessionId: "",
    name,
    email,
    isEmailConfirmed,
    isClient: true,
    isFreelancer: true,
    view: "client",
    isAdmin: false,
    owesFactor: false,
    isDemo: false,
    suspendedReason,
    seats: [],
    ...overrides,
  };
}

/** A card of the sandbox's, left for later: what its owner funds is charged at once. */
export async function leaveTestCard(userId: string, kind: TestCardKind = "success"): Promise<void> {
  await db.savedCard.create({
    data: {
      userId,
      provider: "sandbox",
      customerId: customerOf(userId),
      providerId: testCardId(kind, userId, randomUUID()),
      brand: "test card",
      last4: "4242",
      expMonth: 12,
      expYear: 2034,
      createdAt: new Date(),
    },
  });
}

export const makeClient = (overrides: Overrides = {}) =>
  makePerson({ isFreelancer: false, view: "client", ...overrides });
export const makeFreelancer = (overrides: Overrides = {}) =>
  makePerson({ isClient: false, view: "freelancer", ...overrides });
export const makeAdmin = (overrides: Overrides = {}) => makePerson({ isAdmin: true, ...overrides });
export const makeSuspended = (overrides: Overrides = {}) =>
  makePerson({ suspendedReason: "Sent the same message to forty people.", ...overrides });
