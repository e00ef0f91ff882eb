import type { JobKind } from "@/lib/jobs";
import { sendPendingMail } from "@/lib/mail";

/** Every kind of background work that a process runs. */
export const jobKinds: JobKind[] = [
  {
    name: "send-mail",
    schedule: "* * * * *",
    async run() {
      await sendPendingMail();
    },
  },
];
