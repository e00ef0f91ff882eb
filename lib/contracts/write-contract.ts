import { hashScope } from "@/lib/contracts/hash-scope";
import { ScopeContent } from "@/lib/contracts/scope";
import type { Tx } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";

export interface Agreement {
  scope: ScopeContent;
  family: string;
  skills: string[];
  proposalId: string | null;
  /** The contract that this one renews. */
  previousId?: string | null;
  /** Messages the freelancer sent before the offer was accepted. */
  questionsBeforeOffer: number;
  actorId: string;
  at: Date;
}

/**
 * Writes a contract with its milestones and its frozen scope inside the caller's transaction, and records both events.
 * The scope is the one source: every column that repeats it is taken from it.
 */
export async function writeContract(tx: Tx, agreement: Agreement): Promise<void> {
  const { family, skills, proposalId, questionsBeforeOffer, actorId, at } = agreement;
  const scope = ScopeContent.parse(agreement.scope);
  const hash = hashScope(scope);
  const { milestones, estimate, rateCard, tier, feeVersion } = scope;
  const packageIds = scope.packages.map(({ id }) => id);
  const shared = {
    kind: scope.kind,
    listingId: scope.listing?.id ?? null,
    proposalId,
    rateCardId: rateCard?.id ?? null,
    ...scope.parties,
    tier,
    family,
    skills,
    feeVersion,
  };
  await tx.contract.create({
    data: {
      ...shared,
      id: scope.contractId,
      title: scope.title,
      previousId: agreement.previousId ?? null,
      units: rateCard?.units ?? null,
      currency: estimate.currency,
      totalMinor: estimate.amountMinor,
      agreedAt: at,
      dueAt: milestones.at(-1)?.dueAt ?? null,
    },
  });
  await tx.contractPackage.createMany({
    data: packageIds.map((packageId) => ({ contractId: scope.contractId, packageId })),
  });
  await tx.milestone.createMany({
    data: milestones.map(({ criteria, ...milestone }, position) => ({
      ...milestone,
      contractId: scope.contractId,
      position,
      criteria: criteria.map(({ text }) => text),
      isSample: scope.kind === "booking" && milestones.length > 1 && position === 0,
    })),
  });
  await tx.scopeSnapshot.create({
    data: { contractId: scope.contractId, content: scope, hash, createdAt: at },
  });
  const recorded = { subjectId: scope.contractId, actorId, at };
  await appendEvent(tx, "contract.agreed", { ...recorded, data: { ...shared, packageIds, ...estimate } });
  await appendEvent(tx, "scope.snapshot", {
    ...recorded,
    data: {
      hash,
      estimate,
      criteria: milestones.flatMap(({ criteria }) =>
        criteria.map(({ id, isMeasurable }) => ({ criterionId: id, isMeasurable })),
      ),
      unknownIds: scope.unknowns.map(({ id }) => id),
      questionsBeforeOffer,
      aiPolicy: scope.aiPolicy,
      aiLimits: scope.aiLimits,
      feeVersion,
    },
  });
}
