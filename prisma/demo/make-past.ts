import { after, hour } from "@/lib/clock";
import { agreeScope } from "./past-scope.ts";
import type { PastContract } from "./plan-past.ts";
import { tellCourse } from "./tell-course.ts";
import type { Making } from "./world.ts";
import { writeAgreement } from "./write-agreement.ts";

/** Closed contracts with everything that was recorded about them. */
export function makePast(making: Making, contracts: readonly PastContract[]): void {
  contracts.forEach((contract, index) => {
    makeContract({ ...making, random: making.random.branch(`past ${index}`) }, contract);
  });
}

function makeContract(making: Making, contract: PastContract): void {
  const { rows, tell, random, now } = making;
  const { id, client, freelancer, agreedAt, rateCard, rehired } = contract;
  const firstEvent = rows.Event.length;
  const firstMilestone = rows.Milestone.length;
  const scope = agreeScope(contract, random, now);
  const row = writeAgreement(making, {
    scope,
    family: freelancer.family,
    skills: rateCard?.skills ?? random.some(freelancer.skills, 3),
    proposalId: null,
    questionsBeforeOffer: random.chance(0.1 + 0.85 * freelancer.ability.scoping) ? random.whole(1, 4) : 0,
    at: agreedAt,
  });
  const course = tellCourse(making, contract, scope);
  const factor = bringIntoThePast(rows.Event.slice(firstEvent), agreedAt, now);
  const closedAt = after(agreedAt, (course.closedAt.getTime() - agreedAt.getTime()) * factor);
  Object.assign(row, { state: course.state, finalMinor: course.finalMinor, closedAt });
  for (const milestone of rows.Milestone.slice(firstMilestone, firstMilestone + course.accepted))
    milestone.state = "accepted";
  if (rehired)
    tell("contract.rehired", {
      subjectId: id,
      actorId: client.id,
      data: { nextContractId: rehired.id },
      at: new Date(Math.max(closedAt.getTime(), rehired.agreedAt.getTime())),
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
