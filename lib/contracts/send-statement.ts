import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import type { SendStatement } from "@/lib/contracts/kind-schemas";
import { sendInside } from "@/lib/contracts/send-inside";
import { db } from "@/lib/db";
import { spend } from "@/lib/limits";
import { sendSoon } from "@/lib/notifications/notify";

/** The freelancer sends the statement of a week as it was kept. Silence approves it in five working days. */
export async function sendStatement(
  viewer: Viewer,
  { statementId }: SendStatement,
  now = present(),
): Promise<void> {
  await spend("write", viewer.id);
  await db.$transaction((tx) => sendInside(tx, statementId, { viewer, now }));
  sendSoon();
}
