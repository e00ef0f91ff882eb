import type { Viewer } from "@/lib/accounts/viewer";
import { startingValues } from "@/lib/contracts/delivery-form";
import { DeliveryContent } from "@/lib/contracts/delivery-schemas";
import { db } from "@/lib/db";

/** What the delivery form of a milestone holds: what was typed so far, else what the person's last delivery suggests. */
export async function deliveryFormOf(
  viewer: Viewer,
  { family, milestoneId }: { family: string; milestoneId: string },
): Promise<{ values: object; revision: number; savedAt: Date | null; isSuggested: boolean }> {
  const draft = await db.delivery.findFirst({
    where: { milestoneId, byId: viewer.id, attempt: 0, state: "draft" },
    select: { content: true, revision: true, updatedAt: true },
  });
  if (draft) {
    const values = typeof draft.content === "object" && draft.content !== null ? draft.content : {};
    return { values, revision: draft.revision, savedAt: draft.updatedAt, isSuggested: false };
  }
  const last =
    (await lastDelivery(viewer, { id: milestoneId })) ??
    (await lastDelivery(viewer, { contract: { family } }));
  const content = DeliveryContent.safeParse(last?.content);
  const isSuggested = content.success;
  const values = isSuggested ? startingValues(content.data, last?.milestoneId === milestoneId) : {};
  return { values, revision: 0, savedAt: null, isSuggested };
}

const lastDelivery = (viewer: Viewer, milestone: { id: string } | { contract: { family: string } }) =>
  db.delivery.findFirst({
    where: { byId: viewer.id, state: "submitted", milestone },
    orderBy: { submittedAt: "desc" },
    select: { content: true, milestoneId: true },
  });
