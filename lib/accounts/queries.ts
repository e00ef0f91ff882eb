import { factorUri, recoveryCodes } from "@/lib/accounts/factor-codes";
import { openSecret } from "@/lib/accounts/factor-secret";
import { idleLifetime, isSessionAlive, waitingLifetime } from "@/lib/accounts/session-states";
import type { Viewer } from "@/lib/accounts/viewer";
import { after } from "@/lib/clock";
import { db } from "@/lib/db";
import type { EmailTokenPurpose } from "@/lib/generated/prisma/enums";
import { hashToken } from "@/lib/tokens";

export interface EmailLink {
  purpose: EmailTokenPurpose;
  /** The address that the link was sent to. */
  email: string;
}

/** What a link from a mail is for, or null when it leads nowhere any more. */
export async function findLink(token: string, now = new Date()): Promise<EmailLink | null> {
  const link = await db.emailToken.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now } },
    select: { purpose: true, newEmail: true, user: { select: { email: true } } },
  });
  return link && { purpose: link.purpose, email: link.newEmail ?? link.user.email };
}

/** One's own open sessions, last used first. Ended ones are of no use to anybody. */
export async function listSessions(viewer: Viewer, now = new Date()) {
  return db.session.findMany({
    where: {
      userId: viewer.id,
      revokedAt: null,
      isWaiting: false,
      expiresAt: { gt: now },
      lastSeenAt: { gt: after(now, -idleLifetime) },
    },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
}

/** Whether one can sign in with a password, or only through a provider. */
export async function hasPassword(viewer: Viewer): Promise<boolean> {
  const { passwordHash } = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { passwordHash: true },
  });
  return passwordHash !== null;
}

/** A session that waits for the second factor, or null when it does not or has waited too long. */
export async function waitingSession(token: string, now = new Date()) {
  const session = await db.session.findUnique({
    where: { tokenHash: hashToken(token), isWaiting: true, createdAt: { gt: after(now, -waitingLifetime) } },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      expiresAt: true,
      revokedAt: true,
      user: { select: { id: true, email: true } },
    },
  });
  return session && isSessionAlive(session, now) ? session : null;
}

/** How it stands with one's second factor. What it shares with the app is shown only until it counts. */
export type FactorView =
  | { state: "none" }
  | { state: "begun"; uri: string; secret: string; recoveryCodes: string[] }
  | { state: "on"; since: Date; codesLeft: number };

export async function factorOf(viewer: Viewer): Promise<FactorView> {
  const factor = await db.secondFactor.findUnique({ where: { userId: viewer.id } });
  if (!factor) return { state: "none" };
  const secret = openSecret(factor.secret);
  const codes = recoveryCodes(secret);
  if (factor.confirmedAt)
    return { state: "on", since: factor.confirmedAt, codesLeft: codes.length - factor.usedCodes.length };
  return { state: "begun", uri: factorUri(secret, viewer.email), secret, recoveryCodes: codes };
}
