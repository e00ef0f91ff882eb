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
