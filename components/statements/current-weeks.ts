import type { WeekView } from "@/lib/contracts/statement-queries";
import { isFinished } from "@/lib/contracts/states";

/** The weeks that something has to be done about, and those that are over, the latest first. */
export function partWeeks(weeks: readonly WeekView[]) {
  const open = weeks.filter(({ state }) => !isFinished(state));
  const begun = open.filter(({ state }) => state !== "agreed");
  const next = open.find(({ state }) => state === "agreed");
  const current = [...begun, ...(next ? [next] : [])];
  return {
    current,
    ahead: open.length - current.length,
    over: weeks.filter(({ state }) => isFinished(state)).reverse(),
  };
}
