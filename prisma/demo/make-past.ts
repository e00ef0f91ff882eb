import { after, hour } from "@/lib/clock";
import { isCurrency } from "@/lib/money";
import { currentFeeVersion } from "@/lib/payments/fees";
import { agreeScope } from "./past-scope.ts";
import type { PastContract } from "./plan-past.ts";
import { tellCourse } from "./tell-course.ts";
import type { Making } from "./world.ts";

/** Closed contracts with everything that was recorded about them. */
export function makePast(making: Making, contracts: readonly PastContract[]): void {
  for (const contract of contracts) {
    const random = making.random.branch(`past ${contract.id}`);
    makeContract({ ...making, random }, contract);
  }
}

function makeContract(making: Making, contract: PastContract): void {
  const { rows, tell, random, now } = making;
  const { id, client, freelancer, tier, agreedAt, rateCard, rehired } = contract;
  const firstEvent = rows.Event.length;
  const scope = agreeScope(contract, random, now);
  const currency = isCurrency(scope.currency) ? scope.currency : "USD";
  const skills = [...(rateCard?.skills ?? random.some(freelancer.skills, 3))];
  const shared = {
    kind: rateCard ? ("booking" as const) : ("milestones" as const),
    clientId: client.id,
    freelancerId: freelancer.id,
    organisationId: client.organisationId,
    listingId: null,
    proposalId: null,
    rateCardId: rateCard?.id ?? null,
    tier,
    family: freelancer.family,
    skills,
    feeVersion: currentFeeVersion,
  };
  const estimate = { amountMinor: scope.totalMinor, currency, days: scope.days };
  tell("contract.agreed", {
    subjectId: id,
    actorId: client.id,
    data: { ...shared, packageIds: [], ...estimate },
    at: agreedAt,
  });
  tell("scope.snapshot", {
    subjectId: id,
    actorId: client.id,
    data: {
      hash: id.replaceAll("-", ""),
      estimate,
      criteria: scope.milestones.flatMap(({ criteria }) =>
        criteria.map(({ id: criterionId, isMeasurable }) => ({ criterionId, isMeasurable })),
      ),
      unknownIds: scope.unknowns,
      questionsBeforeOffer: scope.questionsBeforeOffer,
      aiPolicy: "disclosed",
      feeVersion: currentFeeVersion,
    },
    at: agreedAt,
  });
  const course = tellCourse(making, contract, scope);
  const factor = bringIntoThePast(rows.Event.slice(firstEvent), agreedAt, now);
  const closedAt = after(agreedAt, (course.closedAt.getTime() - agreedAt.getTime()) * factor);
  if (rehired)
    tell("contract.rehired", {
      subjectId: id,
      actorId: client.id,
      data: { nextContractId: rehired.id },
      at: new Date(Math.max(closedAt.getTime(), rehired.agreedAt.getTime())),
    });
  rows.Contract.push({
    id,
    ...shared,
    state: course.state,
    units: scope.units,
    title: scope.title,
    currency,
    totalMinor: scope.totalMinor,
    finalMinor: course.finalMinor,
    agreedAt,
    dueAt: scope.milestones.at(-1)?.dueAt ?? null,
    closedAt,
  });
  scope.milestones.forEach(({ criteria, ...milestone }, position) => {
    rows.Milestone.push({
      ...milestone,
      contractId: id,
      position,
      criteria: criteria.map(({ text }) => text),
      state: "accepted",
    });
  });
}

/** Draws the few stories together that would reach beyond now; answers by how much. */
function bringIntoThePast(events: { at: Date }[], from: Date, now: Date): number {
  const last = Math.max(...events.map(({ at }) => at.getTime()));
  const room = now.getTime() - hour - from.getTime();
  const factor = Math.min(1, room / (last - from.getTime()));
  if (factor < 1)
    for (const event of events) event.at = after(from, (event.at.getTime() - from.getTime()) * factor);
  return factor;
}
