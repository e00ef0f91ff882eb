import { expect, test } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { acceptSplit } from "@/lib/contracts/accept-split";
import { addFile } from "@/lib/contracts/add-file";
import { addOutcome } from "@/lib/contracts/add-outcome";
import { agreeChange } from "@/lib/contracts/agree-change";
import { allowCharges } from "@/lib/contracts/allow-charges";
import { answerDefect } from "@/lib/contracts/answer-defect";
import { answerDelivery } from "@/lib/contracts/answer-delivery";
import { answerDispute } from "@/lib/contracts/answer-dispute";
import { answerEnding } from "@/lib/contracts/answer-ending";
import { answerInRoom } from "@/lib/contracts/answer-in-room";
import { answerPublishing } from "@/lib/contracts/answer-publishing";
import { appealDispute } from "@/lib/contracts/appeal-dispute";
import { askInRoom } from "@/lib/contracts/ask-in-room";
import { askToPublish } from "@/lib/contracts/ask-to-publish";
import { declineChange } from "@/lib/contracts/decline-change";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { keepCheckpoint } from "@/lib/contracts/keep-checkpoint";
import { leaveContract } from "@/lib/contracts/leave-contract";
import { logDecision } from "@/lib/contracts/log-decision";
import { markFixed } from "@/lib/contracts/mark-fixed";
import { moveCheckpoint } from "@/lib/contracts/move-checkpoint";
import { openDispute } from "@/lib/contracts/open-dispute";
import { pauseContract } from "@/lib/contracts/pause-contract";
import { proposeChange } from "@/lib/contracts/propose-change";
import { proposeEnding } from "@/lib/contracts/propose-ending";
import { proposeSplit } from "@/lib/contracts/propose-split";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { reportDefect } from "@/lib/contracts/report-defect";
import { resumeContract } from "@/lib/contracts/resume-contract";
import { getRoomOrThrow } from "@/lib/contracts/room-queries";
import { saveDelivery } from "@/lib/contracts/save-delivery";
import { setCheckpoint } from "@/lib/contracts/set-checkpoint";
import { startMilestone } from "@/lib/contracts/start-milestone";
import type { ContractParty } from "@/lib/contracts/states";
import { stopCharges } from "@/lib/contracts/stop-charges";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { withdrawChange } from "@/lib/contracts/withdraw-change";
import { withdrawDispute } from "@/lib/contracts/withdraw-dispute";
import { withdrawEnding } from "@/lib/contracts/withdraw-ending";
import { Refusal } from "@/lib/errors";
import { replyToReview } from "@/lib/reviews/reply-to-review";
import { writeReview } from "@/lib/reviews/write-review";
import { allMet, contentFor, makeContract, makeDelivered, newId } from "@/tests/support/contracts";
import { makeAdmin, makeClient } from "@/tests/support/people";
import { type FullRoom, makeFullRoom } from "./full-room";

/** The same people act on the three contracts of the room only when they are its parties there. */
type Where = "main" | "disputed" | "accepted";

interface Row {
  verb: string;
  run: (viewer: Viewer, room: FullRoom) => Promise<unknown>;
  /** Left out where either side may do it, or where it depends on who began. */
  only?: ContractParty;
  on?: Where;
  /** Adds to what stands: not while suspended. */
  isNew?: boolean;
}

const text = "Something that has to be said in full.";
const criterion = (id: string) => `${id}:1`;

const rows: Row[] = [
  { verb: "getContract", run: (v, r) => getContractOrThrow(v, r.contractId) },
  { verb: "getRoom", run: (v, r) => getRoomOrThrow(v, r.contractId) },
  { verb: "fundMilestone", only: "client", run: (v, r) => fundMilestone(v, { milestoneId: r.second.id }) },
  {
    verb: "allowCharges",
    only: "client",
    isNew: true,
    run: (v, r) => allowCharges(v, { contractId: r.contractId, cardId: newId(), mostInAllMinor: 1 }),
  },
  { verb: "stopCharges", only: "client", run: (v, r) => stopCharges(v, { contractId: r.contractId }) },
  {
    verb: "startMilestone",
    only: "freelancer",
    run: (v, r) => startMilestone(v, { milestoneId: r.second.id }),
  },
  {
    verb: "saveDelivery",
    only: "freelancer",
    run: (v, r) => saveDelivery(v, { milestoneId: r.first.id, revision: 0, content: {} }),
  },
  {
    verb: "submitDelivery",
    only: "freelancer",
    run: (v, r) =>
      submitDelivery(v, {
        milestoneId: r.first.id,
        content: contentFor(r.first, r.freelancer.id),
        sendAgainstPolicy: false,
      }),
  },
  {
    verb: "answerDelivery",
    only: "client",
    run: (v, r) => answerDelivery(v, { deliveryId: r.deliveryId, verdicts: allMet(r.first) }),
  },
  {
    verb: "proposeChange",
    isNew: true,
    run: (v, r) =>
      proposeChange(v, {
        milestoneId: r.first.id,
        what: text,
        cause: "outside",
        deltaMinor: 1,
        deltaDays: 0,
        criteria: [],
      }),
  },
  {
    verb: "agreeChange",
    run: (v, r) => agreeChange(v, { changeOrderId: r.changeOrderId, cause: "outside" }),
  },
  { verb: "declineChange", run: (v, r) => declineChange(v, { changeOrderId: r.changeOrderId, answer: "" }) },
  { verb: "withdrawChange", run: (v, r) => withdrawChange(v, { changeOrderId: r.changeOrderId }) },
  { verb: "askInRoom", run: (v, r) => askInRoom(v, { contractId: r.contractId, text }) },
  { verb: "answerInRoom", run: (v, r) => answerInRoom(v, { questionId: r.questionId, answer: text }) },
  {
    verb: "logDecision",
    run: (v, r) =>
      logDecision(v, { contractId: r.contractId, question: text, options: text, choice: text, reason: text }),
  },
  { verb: "addOutcome", run: (v, r) => addOutcome(v, { decisionId: r.decisionId, outcome: text }) },
  {
    verb: "askToPublish",
    isNew: true,
    run: (v, r) =>
      askToPublish(v, {
        decisionId: r.decisionId,
        question: text,
        options: text,
        choice: text,
        reason: text,
        outcome: "",
      }),
  },
  {
    verb: "answerPublishing",
    run: (v, r) => answerPublishing(v, { decisionId: r.decisionId, answer: "consent" }),
  },
  {
    verb: "setCheckpoint",
    only: "freelancer",
    run: (v, r) => setCheckpoint(v, { contractId: r.contractId, title: text, dueAt: r.soon }),
  },
  {
    verb: "keepCheckpoint",
    only: "freelancer",
    run: (v, r) => keepCheckpoint(v, { checkpointId: r.checkpointId, note: "" }),
  },
  {
    verb: "moveCheckpoint",
    run: (v, r) => moveCheckpoint(v, { checkpointId: r.checkpointId, to: r.soon, reason: text }),
  },
  {
    verb: "addFile",
    run: (v, r) => addFile(v, { contractId: r.contractId, name: "a.txt", content: Buffer.from("one") }),
  },
  {
    verb: "pauseContract",
    run: (v, r) => pauseContract(v, { contractId: r.contractId, reason: text, cause: "client" }),
  },
  { verb: "resumeContract", run: (v, r) => resumeContract(v, { contractId: r.contractId }) },
  { verb: "leaveContract", run: (v, r) => leaveContract(v, { contractId: r.contractId }) },
  {
    verb: "proposeEnding",
    run: (v, r) => proposeEnding(v, { contractId: r.contractId, reason: text, sharePoints: 0 }),
  },
  { verb: "answerEnding", run: (v, r) => answerEnding(v, { endingId: r.endingId, answer: "decline" }) },
  { verb: "withdrawEnding", run: (v, r) => withdrawEnding(v, { endingId: r.endingId }) },
  {
    verb: "openDispute",
    run: (v, r) =>
      openDispute(v, { milestoneId: r.first.id, criterionIds: [criterion(r.first.id)], text, evidence: [] }),
  },
  {
    verb: "answerDispute",
    on: "disputed",
    run: (v, r) => answerDispute(v, { disputeId: r.disputeId, text, evidence: [] }),
  },
  {
    verb: "proposeSplit",
    on: "disputed",
    run: (v, r) => proposeSplit(v, { disputeId: r.disputeId, sharePoints: 1000, text: "" }),
  },
  { verb: "acceptSplit", on: "disputed", run: (v, r) => acceptSplit(v, { splitId: r.splitId }) },
  { verb: "withdrawDispute", on: "disputed", run: (v, r) => withdrawDispute(v, { disputeId: r.disputeId }) },
  {
    verb: "appealDispute",
    on: "disputed",
    run: (v, r) => appealDispute(v, { disputeId: r.disputeId, text }),
  },
  {
    verb: "reportDefect",
    on: "accepted",
    only: "client",
    run: (v, r) =>
      reportDefect(v, {
        milestoneId: r.accepted.first.id,
        criterionId: criterion(r.accepted.first.id),
        severity: "minor",
        text,
      }),
  },
  {
    verb: "answerDefect",
    on: "accepted",
    only: "freelancer",
    run: (v, r) => answerDefect(v, { defectId: r.defectId, answer: "confirm", text }),
  },
  {
    verb: "markFixed",
    on: "accepted",
    only: "freelancer",
    run: (v, r) => markFixed(v, { defectId: r.defectId, text }),
  },
  {
    verb: "writeReview",
    run: (v, r) =>
      writeReview(v, {
        contractId: r.contractId,
        grades: { side: "brief", clearGoal: 4, answers: 4, stableScope: 4, paysOnTime: 4 },
        text,
        privateNote: "",
      }),
  },
];

const codeOf = async (attempt: Promise<unknown>) => {
  try {
    await attempt;
    return "done";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

const partiesOn = (room: FullRoom, on: Where = "main") =>
  on === "main" ? { client: room.client, freelancer: room.freelancer } : room[on];

test("to strangers, other parties and moderators a contract is not there", async () => {
  const room = await makeFullRoom();
  const elsewhere = await makeContract();
  const outsiders = [await makeClient(), await makeAdmin(), elsewhere.client, elsewhere.freelancer];
  for (const { verb, run } of rows)
    for (const outsider of outsiders)
      expect([verb, await codeOf(run(outsider, room))]).toEqual([verb, "not-found"]);
});

test("what belongs to one side is refused to the other", async () => {
  const room = await makeFullRoom();
  for (const { verb, run, only, on } of rows.filter((row) => row.only)) {
    const { client, freelancer } = partiesOn(room, on);
    const other = only === "client" ? freelancer : client;
    expect([verb, await codeOf(run(other, room))]).toEqual([verb, "forbidden"]);
  }
});

test("a suspended person adds nothing, and can finish what stands", async () => {
  const room = await makeFullRoom();
  for (const { verb, run, on, isNew } of rows) {
    const { client, freelancer } = partiesOn(room, on);
    for (const party of [client, freelancer]) {
      const suspended = { ...party, suspendedReason: "Asked people to pay outside." };
      if (isNew) expect([verb, await codeOf(run(suspended, room))]).toEqual([verb, "forbidden"]);
    }
  }
  const { client, freelancer, first, deliveryId } = await makeDelivered();
  const asSuspended = (viewer: Viewer) => ({ ...viewer, suspendedReason: "Asked people to pay outside." });
  await answerDelivery(asSuspended(client), { deliveryId, verdicts: allMet(first) });
  expect(await codeOf(getRoomOrThrow(asSuspended(freelancer), first.contractId))).toBe("done");
});

test("an object that does not exist is not found, whoever asks", async () => {
  const room = await makeFullRoom();
  const nothing = newId();
  const missing: FullRoom = {
    ...room,
    ...{ contractId: nothing, deliveryId: nothing, changeOrderId: nothing, questionId: nothing },
    ...{ decisionId: nothing, checkpointId: nothing, endingId: nothing, disputeId: nothing },
    ...{ splitId: nothing, defectId: nothing },
    first: { ...room.first, id: nothing },
    second: { ...room.second, id: nothing },
    accepted: { ...room.accepted, first: { ...room.accepted.first, id: nothing } },
  };
  for (const { verb, run } of rows)
    expect([verb, await codeOf(run(room.client, missing))]).toEqual([verb, "not-found"]);
  expect(await codeOf(replyToReview(room.client, { reviewId: nothing, reply: text }))).toBe("not-found");
});
