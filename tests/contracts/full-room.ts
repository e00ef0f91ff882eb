import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { logDecision } from "@/lib/contracts/log-decision";
import { openDispute } from "@/lib/contracts/open-dispute";
import { proposeChange } from "@/lib/contracts/propose-change";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { reportDefect } from "@/lib/contracts/report-defect";
import { setCheckpoint } from "@/lib/contracts/set-checkpoint";
import { allMet, makeDelivered } from "@/tests/support/contracts";

/** A contract with something of every kind in it, each waiting for one side. */
export async function makeFullRoom() {
  const { client, freelancer, contractId, first, second, deliveryId } = await makeDelivered();
  const soon = new Date(Date.now() + 86_400_000);
  const { changeOrderId } = await proposeChange(client, {
    milestoneId: second.id,
    what: "Ten more pages in the list.",
    cause: "client-added",
    deltaMinor: 5000,
    deltaDays: 1,
    criteria: [],
  });
  const { questionId } = await askInRoom(client, { contractId, text: "Which pages?" });
  const { decisionId } = await logDecision(client, {
    contractId,
    question: "Keep the pages?",
    options: "Yes or no.",
    choice: "Yes",
    reason: "They are read.",
  });
  const { checkpointId } = await setCheckpoint(freelancer, { contractId, title: "Half", dueAt: soon });
  const { endingId } = await proposeEnding(client, { contractId, reason: "Enough.", sharePoints: 5000 });
  const disputed = await makeDelivered();
  const { disputeId } = await openDispute(disputed.client, {
    milestoneId: disputed.first.id,
    criterionIds: [`${disputed.first.id}:1`],
    text: "Nine of the forty pages are not on it.",
    evidence: [],
  });
  const { splitId } = await proposeSplit(disputed.client, { disputeId, sharePoints: 5000, text: "" });
  const accepted = await makeDelivered();
  await answerDelivery(accepted.client, {
    deliveryId: accepted.deliveryId,
    verdicts: allMet(accepted.first),
  });
  const { defectId } = await reportDefect(accepted.client, {
    milestoneId: accepted.first.id,
    criterionId: `${accepted.first.id}:1`,
    severity: "minor",
    text: "One page is listed twice.",
  });
  return {
    ...{ client, freelancer, contractId, first, second, deliveryId, soon },
    ...{ changeOrderId, questionId, decisionId, checkpointId, endingId },
    ...{ disputed, disputeId, splitId, accepted, defectId },
  };
}

export type FullRoom = Awaited<ReturnType<typeof makeFullRoom>>;
