import { createTransport, type Transporter } from "nodemailer";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { logFault } from "@/lib/log";

export interface MailDraft {
  to: string;
  subject: string;
  /** Plain paragraphs; addresses in them become links in the HTML form. */
  paragraphs: string[];
  link?: { label: string; href: string };
}

/** Puts a mail into the outbox inside the caller's transaction. It is sent after the commit, by `sendPendingMail`. */
export async function queueMail(tx: Tx, draft: MailDraft): Promise<void> {
  const subject = oneLine(draft.subject);
  const text = [
    ...draft.paragraphs,
    ...(draft.link ? [`${draft.link.label}:\n${draft.link.href}`] : []),
  ].join("\n\n");
  await tx.mail.create({ data: { to: oneLine(draft.to), subject, text: `${text}\n`, html: htmlOf(draft) } });
}

/** Sends what is in the outbox, oldest first; without SMTP settings the outbox is where mail ends. Safe to run twice at once. */
export async function sendPendingMail(limit = 50): Promise<number> {
  if (!env.SMTP_URL) return 0;
  const pending = await db.mail.findMany({
    where: { sentAt: null, attempts: { lt: 8 } },
    orderBy: { createdAt: "asc" },
    take: limit,
    select: { id: true, attempts: true, to: true, subject: true, text: true, html: true },
  });
  let sent = 0;
  for (const { id, attempts, ...message } of pending) {
    const mine = await db.mail.updateMany({
      where: { id, attempts, sentAt: null },
      data: { attempts: attempts + 1 },
    });
    if (mine.count === 0) continue;
    try {
      await transport().sendMail({ from: env.MAIL_FROM, messageId: `<${id}@plumbline>`, ...message });
      await db.mail.update({ where: { id }, data: { sentAt: new Date(), lastError: null } });
      sent += 1;
    } catch (error) {
      logFault("mail.not-sent", error, { mailId: id });
      await db.mail.update({
        where: { id },
        data: { lastError: error instanceof Error ? error.message : "unknown" },
      });
    }
  }
  return sent;
}

let opened: Transporter | undefined;

function transport(): Transporter {
  opened ??= createTransport({ url: env.SMTP_URL, pool: true } as Parameters<typeof createTransport>[0]);
  return opened;
}

// A line break in a name or subject would start a new header.
const oneLine = (value: string) => value.replace(/[\r\n\u2028\u2029]+/g, " ").trim();

function htmlOf({ paragraphs, link }: MailDraft): string {
  const body = paragraphs.map((each) => `<p>${escapeHtml(each).replaceAll("\n", "<br>")}</p>`).join("\n");
  const button = link ? `\n<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p>` : "";
  return `<!doctype html><meta charset="utf-8"><body style="font:16px/1.5 Georgia,serif;max-width:34rem">\n${body}${button}\n`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (value: string) =>
  value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
