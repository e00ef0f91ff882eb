import type { LockedContract, LockedMilestone } from "@/lib/contracts/lock-contract";
import type { Tx } from "@/lib/db";

/** What was agreed, handed over and answered for a milestone, in dates and words, for a bank that asks. */
export async function deliveryRecord(
  tx: Tx,
  { id, title, agreedAt }: Pick<LockedContract, "id" | "title" | "agreedAt">,
  milestone: Pick<LockedMilestone, "id" | "title" | "criteria" | "priceMinor" | "state" | "fundedAt">,
) {
  const deliveries = await tx.delivery.findMany({
    where: { milestoneId: milestone.id, state: "submitted" },
    orderBy: { attempt: "asc" },
    select: { attempt: true, submittedAt: true, content: true, verdicts: true, answeredAt: true },
  });
  return {
    contract: { id, title, agreedAt: agreedAt.toISOString() },
    milestone: {
      title: milestone.title,
      criteria: milestone.criteria,
      priceMinor: milestone.priceMinor,
      state: milestone.state,
      fundedAt: milestone.fundedAt?.toISOString() ?? null,
    },
    deliveries: deliveries.map(({ submittedAt, answeredAt, ...delivery }) => ({
      ...delivery,
      submittedAt: submittedAt?.toISOString() ?? null,
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
  };
}
