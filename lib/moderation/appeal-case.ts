import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { appendEvent } from "@/lib/events/append-event";
import { partiesOf } from "@/lib/moderation/parties";
import { mayAppeal, maySeeCase } from "@/lib/moderation/policy";
import { AppealCase } from "@/lib/moderation/schemas";
import { claim } from "@/lib/transition";

/**
 * Asks for a second decision by somebody else: once, by either side, within thirty days. The one thing that a suspended
 * person may do, since the suspension itself may be what they appeal. Refuses not-found, forbidden, conflict.
 */
export async function appealCase(viewer: Viewer, input: AppealCase, now = new Date()): Promise<void> {
  const { caseId, text } = AppealCase.parse(input);
  await db.$transaction(async (tx) => {
    const item = await tx.case.findUnique({
      where: { id: caseId, kind: { not: "dispute" } },
      select: partiesOf,
    });
    if (!item || !maySeeCase(viewer, item)) throw notFound();
    if (item.state !== "decided") throw conflict("moderation.errors.noAppealNow");
    if (!mayAppeal(viewer, item, now)) throw forbidden("moderation.errors.noAppeal");
    await claim(
      tx.case.updateMany({
        where: { id: caseId, state: "decided" },
        data: { state: "appealed", appealText: text, appealedAt: now, appealedById: viewer.id },
      }),
      "moderation.errors.noAppealNow",
    );
    await appendEvent(tx, "case.appealed", { subjectId: caseId, actorId: viewer.id, data: {} });
  });
}
