import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { acceptProposal } from "@/lib/contracts/accept-proposal";
import { criteriaOf } from "@/lib/contracts/criteria";
import { DeliveryContent } from "@/lib/contracts/delivery-schemas";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import type { Verdict } from "@/lib/contracts/schemas";
import { startMilestone } from "@/lib/contracts/start-milestone";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { db } from "@/lib/db";
import { parseRecordedEvent } from "@/lib/events/registry";
import { makeSentProposal } from "@/tests/support/proposals";

/** An agreed contract of two milestones (400.00 in 3 days, 800.00 in 9 days) with both its people. */
export async function makeContract() {
  const { client, freelancer, proposalId } = await makeSentProposal();
  const { contractId } = await acceptProposal(client, { proposalId, othersReason: "other-chosen" });
  const milestones = await db.milestone.findMany({ where: { contractId }, orderBy: { position: "asc" } });
  const [first, second] = milestones;
  if (!first || !second) throw new Error("two milestones are expected");
  return { client, freelancer, contractId, first, second };
}

export type TestMilestone = Awaited<ReturnType<typeof makeContract>>["first"];

/** The same with the first milestone funded and begun. */
export async function makeStarted(now = new Date()) {
  const made = await makeContract();
  await fundMilestone(made.client, { milestoneId: made.first.id }, now);
  await startMilestone(made.freelancer, { milestoneId: made.first.id }, now);
  return made;
}

/** The same with the first milestone delivered. */
export async function makeDelivered(now = new Date()) {
  const made = await makeStarted(now);
  const { deliveryId } = await deliver(made.freelancer, made.first, now);
  return { ...made, deliveryId };
}

/** A complete delivery: a note, all stages disclosed, every criterion checked by the freelancer. */
export function contentFor(milestone: TestMilestone, byId: string): DeliveryContent {
  return DeliveryContent.parse({
    note: "The list is in the shared folder.",
    links: [{ url: "https://files.example/list" }],
    aiUse: (["ideation", "drafting", "generation", "editing", "checking"] as const).map((stage) => ({
      stage,
      mode: stage === "drafting" ? "assisted" : "human",
      contributions: ["curation"],
    })),
    reviewLog: criteriaOf(milestone).map(({ id }) => ({
      criterionId: id,
      checkedById: byId,
      method: "read",
      rejected: 2,
      rejectedWhy: "Two pages were listed twice.",
      checkedAt: "2026-11-20",
    })),
    handOver: [
      { kind: "sources", text: "The spreadsheet" },
      { kind: "open-item", text: "The archive pages" },
    ],
  });
}

export const deliver = (freelancer: Viewer, milestone: TestMilestone, now = new Date()) =>
  submitDelivery(
    freelancer,
    { milestoneId: milestone.id, content: contentFor(milestone, freelancer.id), sendAgainstPolicy: false },
    now,
  );

export const allMet = (milestone: TestMilestone): Verdict[] =>
  criteriaOf(milestone).map(({ id }) => ({ criterionId: id, result: "met", saw: "" }));

export const noneMet = (milestone: TestMilestone): Verdict[] =>
  criteriaOf(milestone).map(({ id }) => ({
    criterionId: id,
    result: "not-met",
    saw: "Nine pages are missing.",
  }));

/** The recorded events of a contract, each read by its schema. */
export async function eventsOf(contractId: string) {
  const rows = await db.event.findMany({ where: { subjectId: contractId }, orderBy: { id: "asc" } });
  return rows.map(({ id, subjectType, subjectId, ...event }) =>
    parseRecordedEvent({ ...event, id: String(id), subject: { type: subjectType, id: subjectId } }),
  );
}

export const newId = () => randomUUID();
