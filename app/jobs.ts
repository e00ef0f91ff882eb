import type { JobKind } from "@/lib/jobs";
import { sendPendingMail } from "@/lib/mail";
import { refreshSignals } from "@/lib/signals/refresh-signals";

/** Every kind of background work that a process runs. */
export const jobKinds: JobKind[] = [
  {
    name: "send-mail",
    schedule: "* * * * *",
    async run() {
      await sendPendingMail();
    },
  },
  {
    // Asked for with a freelancerId when something about their contracts was recorded; everybody's once a night.
    name: "refresh-signals",
    schedule: "17 3 * * *",
    async run({ freelancerId }) {
      await refreshSignals(typeof freelancerId === "string" ? { freelancerId } : {});
    },
  },
];
