import { hashScope } from "@/lib/contracts/hash-scope";
import { ScopeContent } from "@/lib/contracts/scope";
import type { DemoRows } from "./rows.ts";
import type { Making } from "./world.ts";

export interface Agreement {
  scope: ScopeContent;
  family: string;
  skills: readonly string[];
  proposalId: string | null;
  questionsBeforeOffer: number;
  at: Date;
}

type ContractRow = DemoRows["Contract"][number];

/** The rows and events of an agreement, as `lib/contracts/write-contract.ts` writes them; answers the contract's row. */
export function writeAgreement({ rows, tell }: Making, agreement: Agreement): ContractRow {
  const { family, skills, proposalId, questionsBeforeOffer, at } = agreement;
  const scope = ScopeContent.parse(agreement.scope);
  const hash = hashScope(scope);
  const { contractId: id, milestones, estimate, rateCard, tier, feeVersion } = scope;
  const packageIds = scope.packages.map((part) => part.id);
  const shared = {
    kind: scope.kind,
    listingId: scope.listing?.id ?? null,
    proposalId,
    rateCardId: rateCard?.id ?? null,
    ...scope.parties,
    tier,
    family,
    skills: [...skills],
    feeVersion,
  };
  const row: ContractRow = {
    ...shared,
    id,
    state: "agreed",
    title: scope.title,
    units: rateCard?.units ?? null,
    currency: estimate.currency,
    totalMinor: estimate.amountMinor,
    finalMinor: null,
    agreedAt: at,
    dueAt: milestones.at(-1)?.dueAt ?? null,
    closedAt: null,
  };
  rows.Contract.push(row);
  for (const packageId of packageIds) rows.ContractPackage.push({ contractId: id, packageId });
  milestones.forEach(({ criteria, ...milestone }, position) => {
    const texts = criteria.map(({ text }) => text);
    const isSample = scope.kind === "booking" && milestones.length > 1 && position === 0;
    rows.Milestone.push({
      ...milestone,
      contractId: id,
      position,
      criteria: texts,
      state: "agreed",
      isSample,
    });
  });
  rows.ScopeSnapshot.push({ contractId: id, content: scope, hash, createdAt: at });
  const recorded = { subjectId: id, actorId: scope.parties.clientId, at };
  tell("contract.agreed", { ...recorded, data: { ...shared, packageIds, ...estimate } });
  tell("scope.snapshot", {
    ...recorded,
    data: {
      hash,
      estimate,
      criteria: milestones.flatMap(({ criteria }) =>
        criteria.map((each) => ({ criterionId: each.id, isMeasurable: each.isMeasurable })),
      ),
      unknownIds: scope.unknowns.map((unknown) => unknown.id),
      questionsBeforeOffer,
      aiPolicy: scope.aiPolicy,
      aiLimits: scope.aiLimits,
      feeVersion,
    },
  });
  return row;
}
