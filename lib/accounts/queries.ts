import { idleLifetime } from "@/lib/accounts/session-states";
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
