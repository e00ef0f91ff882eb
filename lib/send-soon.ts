import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs";
import { logFault } from "@/lib/log";

/** Asks the mail job to run now; call it after the commit. If this is lost, the job's own schedule sends the mail. */
export function sendSoon(): void {
  if (!env.SMTP_URL) return;
  enqueue("send-mail", {}, "send-mail").catch((error) => logFault("mail.not-asked", error));
}
