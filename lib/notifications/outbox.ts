import { db } from "@/lib/db";

const pageSize = 20;

/** The mails this installation has written, newest first. Only the demo's inbox page asks, and only in demo mode. */
export async function listOutbox(after?: string) {
  const mails = await db.mail.findMany({
    orderBy: { id: "desc" },
    take: pageSize + 1,
    where: after ? { id: { lt: after } } : {},
    select: { id: true, to: true, subject: true, text: true, createdAt: true },
  });
  const shown = mails.slice(0, pageSize);
  return { mails: shown, next: mails.length > pageSize ? (shown.at(-1)?.id ?? null) : null };
}
