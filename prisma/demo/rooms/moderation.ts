import type { Viewer } from "@/lib/accounts/viewer";
import { openDispute } from "@/lib/contracts/open-dispute";
import type { DecideDispute } from "@/lib/moderation/dispute-schemas";
import { part, type Room } from "./room.ts";

/** One side opens a dispute about criteria of the first milestone, named by their places. */
export async function dispute(
  room: Room,
  by: Viewer,
  places: readonly number[],
  at: Date,
  { text }: { text: string },
): Promise<string> {
  const { id: milestoneId, criteria } = part(room, 0);
  const criterionIds = places.flatMap((place) => criteria[place]?.id ?? []);
  const { disputeId } = await openDispute(by, { milestoneId, criterionIds, text, evidence: [] }, at);
  return disputeId;
}

/** A ruling that divides: each contested criterion for the freelancer from half the money on. */
export function ruling(
  room: Room,
  disputeId: string,
  places: readonly number[],
  sharePoints: number,
  reasons: Pick<DecideDispute, "rule" | "facts" | "evidence">,
): DecideDispute {
  const { criteria } = part(room, 0);
  const inFavourOf = sharePoints >= 7_000 ? ("freelancer" as const) : ("client" as const);
  const findings = places.flatMap((place) => {
    const criterionId = criteria[place]?.id;
    return criterionId ? [{ criterionId, inFavourOf }] : [];
  });
  return { disputeId, findings, sharePoints, ...reasons };
}
