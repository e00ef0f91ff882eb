import { expect } from "vitest";
import { after } from "@/lib/clock";
import { standingAllowance } from "@/lib/contracts/allowance";
import { comingWeek, toldAhead } from "@/lib/contracts/coming-week";
import { db } from "@/lib/db";
import type { eventsOf } from "@/tests/support/contracts";

/** Whatever can be charged on somebody's word has a day, or its notice has: nothing is forgotten. */
export async function assertPlanned(contractId: string): Promise<void> {
  const allowance = await db.$transaction((tx) => standingAllowance(tx, contractId));
  if (!allowance) return;
  const coming = comingWeek(allowance.contract, allowance.contract.milestones);
  const open = await db.deadline.count({ where: { subjectId: allowance.id, state: "open" } });
  if (coming?.obstacle === null) expect(open).toBe(1);
}

/** Every charge stands on a word that was given and not taken back, was told two days before, and stays under its limit. */
export function assertToldBefore(events: Awaited<ReturnType<typeof eventsOf>>): void {
  const left = new Map<string, number>();
  const told = new Map<string, Date>();
  for (const event of events) {
    if (event.type === "charges.allowed") left.set(event.data.allowanceId, event.data.mostInAllMinor);
    if (event.type === "charges.withdrawn" || event.type === "charges.suspended")
      left.delete(event.data.allowanceId);
    if (event.type === "charges.announced") told.set(event.data.milestoneId, event.at);
    if (event.type !== "charges.asked") continue;
    const { allowanceId, milestoneId, amountMinor } = event.data;
    const rest = (left.get(allowanceId) ?? -1) - amountMinor;
    expect(rest).toBeGreaterThanOrEqual(0);
    left.set(allowanceId, rest);
    const since = told.get(milestoneId);
    expect(since && after(since, toldAhead) <= event.at).toBe(true);
  }
}
