import type { Tx } from "@/lib/db";

/** The last submission of a milestone, if there is one. */
export const latestDelivery = (tx: Tx, milestoneId: string) =>
  tx.delivery.findFirst({
    where: { milestoneId, state: "submitted" },
    orderBy: { attempt: "desc" },
    select: { id: true, acceptsAt: true },
  });
