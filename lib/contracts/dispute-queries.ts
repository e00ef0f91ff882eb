import type { ContractParty } from "@/lib/contracts/states";
import { db } from "@/lib/db";
import { parseRecordedEvent } from "@/lib/events/registry";

export interface Finding {
  criterionId: string;
  inFavourOf: ContractParty;
}

/** Something that happened in a dispute. Moderators and the clock have no name. */
export interface DisputeEvent {
  id: string;
  type: string;
  at: Date;
  by: string | null;
  /** Set on a decision: what was found in that instance. */
  ruling: { instance: number; findings: Finding[]; sharePoints: number } | null;
}

/** What happened in a dispute, oldest first. The caller has loaded the dispute for the viewer. */
export async function disputeHistory(contractId: string, disputeId: string): Promise<DisputeEvent[]> {
  const rows = await db.event.findMany({
    where: {
      subjectType: "contract",
      subjectId: contractId,
      type: { startsWith: "dispute." },
      data: { path: ["disputeId"], equals: disputeId },
    },
    orderBy: { id: "asc" },
  });
  const people = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ subjectType, subjectId, id, ...row }) => {
    const event = parseRecordedEvent({
      ...row,
      id: String(id),
      subject: { type: subjectType, id: subjectId },
    });
    const isRuling = event.type === "dispute.decided";
    return {
      ...{ id: event.id, type: event.type, at: event.at },
      by: event.actorId && !isRuling ? (nameOf.get(event.actorId) ?? null) : null,
      ruling: isRuling
        ? {
            instance: event.data.instance,
            findings: event.data.criteria,
            sharePoints: Math.round(event.data.freelancerShare * 10_000),
          }
        : null,
    };
  });
}
