import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";

/** A statement of reasons: what was decided in a case, by which rule, on which facts. */
export interface Decision {
  caseId: string;
  instance: 1 | 2;
  decidedById: string;
  outcome: string;
  rule: string;
  facts: string;
  evidence: string;
  duration?: string;
  /** The outcome of the first instance; null in the first. */
  first: string | null;
}

/** Appends a decision to its case and records it. The caller has moved the case's state and carries the outcome out. */
export async function writeDecision(tx: Tx, { first, ...decision }: Decision, now: Date): Promise<void> {
  const { caseId, instance, outcome, rule } = decision;
  const { id } = await tx.caseDecision.create({
    data: { ...decision, effect: outcome, at: now },
    select: { id: true },
  });
  await appendEvent(tx, "case.decided", {
    subjectId: caseId,
    actorId: decision.decidedById,
    at: now,
    data: {
      decisionId: id,
      instance,
      outcome,
      rule,
      isAutomated: false,
      isOverturned: first !== null && first !== outcome,
    },
  });
}
