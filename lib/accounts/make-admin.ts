import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";

export type MadeAdmin = "made" | "already" | "unknown" | "unconfirmed" | "suspended";

/** Makes a confirmed person an administrator. Only the operator's command line calls this; no page can. */
export async function makeAdmin(email: string): Promise<MadeAdmin> {
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({
      where: { email: email.trim().toLowerCase() },
      select: { id: true, isAdmin: true, emailVerifiedAt: true, suspendedAt: true },
    });
    if (!user) return "unknown";
    if (!user.emailVerifiedAt) return "unconfirmed";
    if (user.suspendedAt) return "suspended";
    const { count } = await tx.user.updateMany({
      where: { id: user.id, isAdmin: false, suspendedAt: null },
      data: { isAdmin: true },
    });
    if (count === 0) return "already";
    await appendEvent(tx, "person.made-admin", { subjectId: user.id, actorId: null, data: {} });
    return "made";
  });
}
