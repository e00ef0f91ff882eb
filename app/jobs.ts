import type { JobKind } from "@/lib/jobs";
import { sendPendingMail } from "@/lib/mail";
import { noteSilence } from "@/lib/matching/note-silence";
import { pruneChanges } from "@/lib/matching/prune-changes";
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
  {
    name: "keep-matching",
    schedule: "7 * * * *",
    async run() {
      await noteSilence();
      await pruneChanges();
    },
  },
];
