import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { DeclarePattern } from "@/lib/moderation/schemas";
import { writeDecision } from "@/lib/moderation/write-decision";
import { notify } from "@/lib/notifications/notify";
import { sendSoon } from "@/lib/send-soon";
import { voidClients } from "@/lib/signals/void-clients";

/**
 * A moderator finds that clients act as one to buy records: their contracts weigh nothing, past and future, until it is
 * lifted. Everybody concerned, the clients and those who worked for them, gets a decided case with the statement of
 * reasons, to be appealed to somebody else. Refuses not-found, forbidden (no moderator, or part of it), conflict.
 */
export async function declarePattern(
  viewer: Viewer,
  input: DeclarePattern,
  now = new Date(),
): Promise<{ patternId: string }> {
  const { clientIds, rule, facts, evidence } = DeclarePattern.parse(input);
  assertAdmin(viewer);
  const patternId = await db.$transaction(
    async (tx) => {
      await lockOrThrow(tx, clientIds);
      const concerned = [...new Set([...clientIds, ...(await peopleWhoWorkedFor(tx, clientIds))])];
      if (concerned.includes(viewer.id)) throw forbidden("patterns.errors.ownPart");
      const statement = { rule, facts, evidence };
      const id = await voidClients(tx, { clientIds, ...statement, byId: viewer.id }, now);
      await appendEvent(tx, "pattern.declared", {
        subjectId: id,
        actorId: viewer.id,
        data: { clientIds, rule },
      });
      for (const personId of concerned) await tell(tx, viewer, id, personId, statement, now);
      return id;
    },
    { timeout: 60_000 },
  );
  sendSoon();
  return { patternId };
}

/** The clients' rows are the lock: a client stands in one declaration at a time, also when two are written at once. */
async function lockOrThrow(tx: Tx, clientIds: string[]): Promise<void> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "User" WHERE id = ANY(${clientIds}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  if (locked.length < clientIds.length) throw notFound();
  const standing = await tx.declaredPattern.count({
    where: { liftedAt: null, clientIds: { hasSome: clientIds } },
  });
  if (standing > 0) throw conflict("patterns.errors.declaredAlready");
}

async function peopleWhoWorkedFor(tx: Tx, clientIds: string[]): Promise<string[]> {
  const contracts = await tx.contract.findMany({
    where: { clientId: { in: clientIds }, closedAt: { not: null } },
    select: { freelancerId: true },
    distinct: ["freelancerId"],
    orderBy: { freelancerId: "asc" },
  });
  return contracts.map(({ freelancerId }) => freelancerId);
}

async function tell(
  tx: Tx,
  viewer: Viewer,
  patternId: string,
  personId: string,
  statement: { rule: string; facts: string; evidence: string },
  now: Date,
): Promise<void> {
  const outcome = "contracts-void";
  const { id } = await tx.case.create({
    data: {
      kind: "ranking",
      state: "decided",
      subjectType: "pattern",
      subjectId: patternId,
      concernedId: personId,
      openedById: viewer.id,
      reason: "pattern",
      text: statement.facts,
    },
    select: { id: true },
  });
  await appendEvent(tx, "case.opened", {
    subjectId: id,
    actorId: viewer.id,
    data: {
      kind: "ranking",
      about: { type: "pattern", id: patternId },
      concernedId: personId,
      reason: "moderator",
    },
  });
  await writeDecision(
    tx,
    { caseId: id, instance: 1, outcome, ...statement, decidedById: viewer.id, first: null },
    now,
  );
  await notify(tx, {
    userId: personId,
    kind: "patterns.notices.declared",
    params: {},
    href: `/cases/${id}`,
    alsoByMail: true,
  });
}
