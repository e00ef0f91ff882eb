import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { keepWeek } from "@/lib/contracts/keep-week";
import type { SaveStatement } from "@/lib/contracts/kind-schemas";
import { sendInside } from "@/lib/contracts/send-inside";
import { db } from "@/lib/db";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** Keeps what stands in the form and sends it, both or neither: a refusal leaves the form's revision as it was. */
export async function sendWeek(viewer: Viewer, input: SaveStatement, now = present()): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction(async (tx) => {
    const { statementId } = await keepWeek(tx, input, { viewer, now });
    await sendInside(tx, statementId, { viewer, now });
  });
  sendSoon();
}
