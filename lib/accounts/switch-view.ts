import { assertCanAct } from "@/lib/accounts/policy";
import type { SwitchView } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { appendEvent } from "@/lib/events/append-event";

/** Looks at the marketplace from the other side, and takes that side up if the person had not yet. */
export async function switchView(viewer: Viewer, { view }: SwitchView): Promise<void> {
  assertCanAct(viewer);
  await db.$transaction(async (tx) => {
    const side = view === "client" ? ({ isClient: true } as const) : ({ isFreelancer: true } as const);
    const missing = view === "client" ? { isClient: false } : { isFreelancer: false };
    const { count } = await tx.user.updateMany({ where: { id: viewer.id, ...missing }, data: side });
    await tx.user.update({ where: { id: viewer.id }, data: { activeView: view } });
    if (count === 1)
      await appendEvent(tx, "person.side-added", {
        subjectId: viewer.id,
        actorId: viewer.id,
        data: { side: view },
      });
  });
}
