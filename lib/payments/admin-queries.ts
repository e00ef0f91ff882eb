import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { ProviderCallState, WebhookState } from "@/lib/generated/prisma/enums";
import { ComparedBalances } from "@/lib/payments/schemas";

const take = 50;

/** Ids are made in order of time, so that one of them is enough to go on from. */
const pageBefore = (before?: string) => (before ? { id: { lt: before } } : {});

/** Calls to providers, the newest first; `before` is the last id of the page before. */
export function listCalls(viewer: Viewer, given: { state?: ProviderCallState; before?: string } = {}) {
  assertAdmin(viewer);
  return db.providerCall.findMany({
    where: { state: given.state, ...pageBefore(given.before) },
    orderBy: { id: "desc" },
    take,
  });
}

/** Webhooks without their bodies. */
export function listWebhooks(viewer: Viewer, given: { state?: WebhookState; before?: string } = {}) {
  assertAdmin(viewer);
  return db.webhookEvent.findMany({
    where: { state: given.state, ...pageBefore(given.before) },
    orderBy: { id: "desc" },
    take,
    omit: { body: true },
  });
}

/** One webhook as it came; null when there is none. */
export function readWebhook(viewer: Viewer, webhookId: string) {
  assertAdmin(viewer);
  return db.webhookEvent.findUnique({ where: { id: webhookId } });
}

export function listDifferences(viewer: Viewer, given: { isOpen?: boolean; before?: string } = {}) {
  assertAdmin(viewer);
  const resolvedAt = given.isOpen === undefined ? undefined : given.isOpen ? null : { not: null };
  return db.reconciliationDifference.findMany({
    where: { resolvedAt, ...pageBefore(given.before) },
    orderBy: { id: "desc" },
    take,
  });
}

export function listRuns(viewer: Viewer) {
  assertAdmin(viewer);
  return db.reconciliationRun.findMany({ orderBy: { id: "desc" }, take, omit: { balances: true } });
}

/** What both sides had in our account at the provider when it was last compared to the end; null before that. */
export async function lastBalances(viewer: Viewer) {
  assertAdmin(viewer);
  const run = await db.reconciliationRun.findFirst({
    where: { readUntil: { not: null } },
    orderBy: { id: "desc" },
    select: { startedAt: true, provider: true, balances: true },
  });
  return run && { at: run.startedAt, provider: run.provider, balances: ComparedBalances.parse(run.balances) };
}

export function listCorrections(viewer: Viewer, given: { before?: string } = {}) {
  assertAdmin(viewer);
  return db.ledgerCorrection.findMany({ where: pageBefore(given.before), orderBy: { id: "desc" }, take });
}

/** Chargebacks, those that want an answer first. */
export function listChargebacks(viewer: Viewer) {
  assertAdmin(viewer);
  return db.chargeback.findMany({
    orderBy: [{ state: "asc" }, { answerBy: "asc" }],
    take,
    include: { hold: { select: { escrowOwner: true, purpose: true } } },
  });
}

/** How many of each wait for a person, for a start page. */
export async function paymentsWaiting(viewer: Viewer) {
  assertAdmin(viewer);
  const [calls, webhooks, differences, corrections, chargebacks] = await Promise.all([
    db.providerCall.count({ where: { state: "needsPerson" } }),
    db.webhookEvent.count({ where: { state: "failed" } }),
    db.reconciliationDifference.count({ where: { resolvedAt: null } }),
    db.ledgerCorrection.count({ where: { state: "proposed" } }),
    db.chargeback.count({ where: { state: "open", answeredAt: null } }),
  ]);
  return { calls, webhooks, differences, corrections, chargebacks };
}
