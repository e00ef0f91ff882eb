import type { MilestoneState } from "@/lib/contracts/states";

interface Agreed {
  totalMinor: number;
  dueAt: Date | null;
  milestones: readonly { state: MilestoneState; priceMinor: number; dueAt: Date | null }[];
}

/** What a contract comes to with the changes agreed since; the first price where nothing of the work is left. */
export function currentPriceOf({ totalMinor, milestones }: Agreed): number {
  return kept(milestones).reduce((sum, { priceMinor }) => sum + priceMinor, 0) || totalMinor;
}

/** When the last of its work is due: milestones move with changes and pauses, the date agreed at first does not. */
export function currentDueOf({ dueAt, milestones }: Pick<Agreed, "dueAt" | "milestones">): Date | null {
  const dates = kept(milestones).flatMap((milestone) => milestone.dueAt ?? []);
  return dates.length > 0 ? new Date(Math.max(...dates.map(Number))) : dueAt;
}

const kept = <Milestone extends { state: MilestoneState }>(milestones: readonly Milestone[]) =>
  milestones.filter(({ state }) => state !== "cancelled");
