import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import { carryOut, takeBack } from "@/lib/moderation/carry-out";
import { hasPartInTier } from "@/lib/moderation/part-in-tier";
import { partiesOf } from "@/lib/moderation/parties";
import { mayDecide, outcomesFor } from "@/lib/moderation/policy";
import { DecideCase, type Outcome, type SubjectType } from "@/lib/moderation/schemas";
import { awaitsDecision, instanceOf } from "@/lib/moderation/states";
import { writeDecision } from "@/lib/moderation/write-decision";
import { notify } from "@/lib/notifications/notify";
import { sendSoon } from "@/lib/send-soon";
import { claim } from "@/lib/transition";

/**
 * Decides a case with a statement of reasons, or decides it again on appeal, which is final. The effect, the statement
 * and the notices to both sides stand or fall together. Refuses not-found, forbidden (part of the matter, or decided it
 * before), conflict, invalid.
 */
export async function decideCase(viewer: Viewer, input: DecideCase, now = new Date()): Promise<void> {
  const { caseId, outcome, rule, facts, evidence, duration, toTier } = DecideCase.parse(input);
  assertAdmin(viewer);
  await db.$transaction(async (tx) => {
    const item = await tx.case.findUnique({
      where: { id: caseId, kind: { not: "dispute" } },
      select: partiesOf,
    });
    if (!item) throw notFound();
    if (!awaitsDecision(item.state)) throw conflict("moderation.errors.alreadyDecided");
    if (!mayDecide(viewer, item)) throw forbidden("moderation.errors.notYours");
    if (item.kind === "tier" && (await hasPartInTier(tx, viewer, item.subjectId)))
      throw forbidden("moderation.errors.notYours");
    const instance = instanceOf(item.state);
    if (!outcomesFor(item.subjectType as SubjectType).includes(outcome))
      throw invalid("moderation.errors.outcomeDoesNotFit", "outcome");
    await claim(
      tx.case.updateMany({
        where: { id: caseId, state: item.state },
        data: { state: instance === 1 ? "decided" : "closed" },
      }),
      "moderation.errors.alreadyDecided",
    );
    const first = item.decisions[0]?.outcome as Outcome | undefined;
    const isOverturned = first !== undefined && first !== outcome;
    const effect = {
      caseId,
      subjectType: item.subjectType as SubjectType,
      subjectId: item.subjectId,
      concernedId: item.concernedId,
      reason: facts,
      toTier,
    };
    if (isOverturned) await takeBack(tx, viewer, first, effect);
    if (first !== outcome) await carryOut(tx, viewer, outcome, effect);
    const reasons = { rule, facts, evidence, duration, decidedById: viewer.id };
    await writeDecision(tx, { caseId, instance, outcome, ...reasons, first: first ?? null }, now);
    for (const userId of new Set([item.openedById, item.concernedId].filter((id) => id !== null))) {
      await notify(tx, {
        userId,
        kind: `moderation.notices.decided${instance}`,
        params: {},
        href: `/cases/${caseId}`,
        alsoByMail: true,
      });
    }
  });
  sendSoon();
}
