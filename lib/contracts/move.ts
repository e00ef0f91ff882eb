import type { LockedMilestone } from "@/lib/contracts/lock-contract";
import { type Actor, type MilestoneState, type Move, mayMove, milestoneMoves } from "@/lib/contracts/states";
import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { claim } from "@/lib/transition";

/**
 * Moves a milestone as the state table allows, or refuses with what it is by now: whoever comes second reads what the
 * other side did.
 */
export async function moveMilestone(
  tx: Tx,
  milestone: Pick<LockedMilestone, "id" | "state">,
  to: MilestoneState,
  by: Actor,
  data: Prisma.MilestoneUncheckedUpdateManyInput = {},
): Promise<void> {
  const { id, state: from } = milestone;
  assertMove(milestoneMoves, from, to, by, "contracts.errors.milestoneIs");
  await claim(tx.milestone.updateMany({ where: { id, state: from }, data: { ...data, state: to } }));
}

/** Throws a conflict that names the present state unless the table lists the move. */
export function assertMove<State extends string>(
  moves: readonly Move<State>[],
  from: State,
  to: State,
  by: Actor,
  key: string,
): void {
  if (!mayMove(moves, from, to, by)) throw conflict(key, { state: from });
}
