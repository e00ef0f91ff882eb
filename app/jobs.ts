import { issueDueDocuments } from "@/lib/bookkeeping/issue-due-documents";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { holdEffects } from "@/lib/contracts/hold-effects";
import { settleWaitingFunding } from "@/lib/contracts/settle-funding";
import { sweepFiles } from "@/lib/contracts/sweep-files";
import { runDueDeadlines } from "@/lib/deadlines";
import { env } from "@/lib/env";
import type { JobKind } from "@/lib/jobs";
import { answerOpinions } from "@/lib/listings/answer-opinions";
import { sendPendingMail } from "@/lib/mail";
import { noteSilence } from "@/lib/matching/note-silence";
import { pruneChanges } from "@/lib/matching/prune-changes";
import { pruneReceipts } from "@/lib/matching/prune-receipts";
import { sendDueCalls } from "@/lib/payments/calls/send-call";
import { activeProvider } from "@/lib/payments/providers";
import { reconcile } from "@/lib/payments/reconcile";
import { deliverWebhooks } from "@/lib/payments/sandbox/deliver-webhooks";
import { passTime } from "@/lib/payments/sandbox/pass-time";
import { handleWaitingWebhooks } from "@/lib/payments/webhooks/handle-webhook";
import { reviewDeadlines } from "@/lib/reviews/publish-reviews";
import { sendSoon } from "@/lib/send-soon";
import { refreshDueSignals } from "@/lib/signals/refresh-due-signals";
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
    // Asked for when a client wants a second opinion; comes round for what a process left behind.
    name: "answer-opinions",
    schedule: "*/5 * * * *",
    async run() {
      await answerOpinions();
    },
  },
  {
    // What is due stands in the database; this only looks. A minute late is on time for limits counted in days.
    name: "run-deadlines",
    schedule: "* * * * *",
    async run() {
      await settleWaitingFunding();
      if ((await runDueDeadlines({ ...contractDeadlines, ...reviewDeadlines })) > 0) sendSoon();
    },
  },
  {
    // A trigger writes what is due with each event, so that a page shows a contract's effect within seconds.
    name: "refresh-due-signals",
    every: 3,
    async run() {
      await refreshDueSignals();
    },
  },
  {
    // A trigger writes what is due with each movement of money, so that invoices are there when people look.
    name: "issue-documents",
    every: 3,
    async run() {
      await issueDueDocuments();
    },
  },
  {
    // Evidence ages, and priors are estimated anew.
    name: "refresh-signals",
    schedule: "17 3 * * *",
    async run() {
      await refreshSignals();
    },
  },
  {
    // Calls to the payment provider that were stored with what they belong to, and webhooks that were not carried to their end.
    name: "settle-payments",
    every: 2,
    async run() {
      const sent = await sendDueCalls(holdEffects);
      const handled = await handleWaitingWebhooks(holdEffects);
      if (sent + handled > 0) sendSoon();
    },
  },
  {
    // The sandbox provider's own clock, and its webhooks. Does nothing where another provider is set up.
    name: "run-sandbox",
    every: 1,
    async run() {
      if (!env.isSandboxAllowed) return;
      await passTime();
      await deliverWebhooks();
    },
  },
  {
    // The ledger against the provider's own list, each night.
    name: "reconcile-payments",
    schedule: "23 2 * * *",
    async run() {
      await reconcile(activeProvider());
    },
  },
  {
    name: "sweep-files",
    schedule: "41 * * * *",
    async run() {
      await sweepFiles();
    },
  },
  {
    name: "keep-matching",
    schedule: "7 * * * *",
    async run() {
      await noteSilence();
      await pruneChanges();
      await pruneReceipts();
    },
  },
];
