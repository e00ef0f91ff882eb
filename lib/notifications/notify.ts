import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/locales";
import { queueMail } from "@/lib/mail";
import { say } from "@/lib/say";

export { sendSoon } from "@/lib/send-soon";

export interface NoticeDraft {
  userId: string;
  /** The catalogue key of the sentence, such as "proposals.notices.received". */
  kind: string;
  params: Record<string, string | number>;
  /** An own path: where the person can look or act. */
  href: string;
  /** Whether it goes out by mail as well. */
  alsoByMail?: boolean;
}

/** Adds a line to a person's notices inside the caller's transaction, and a mail in their language when asked. */
export async function notify(tx: Tx, { userId, kind, params, href, alsoByMail }: NoticeDraft): Promise<void> {
  const { user } = await tx.notice.create({
    data: { userId, kind, params, href },
    select: { user: { select: { email: true, locale: true } } },
  });
  if (!alsoByMail) return;
  const t = say(isLocale(user.locale) ? user.locale : "en");
  const sentence = t(kind, params);
  await queueMail(tx, {
    to: user.email,
    subject: sentence,
    paragraphs: [sentence],
    link: { label: t("notices.open"), href: `${env.appUrl}${href}` },
  });
}
