import type { Viewer } from "@/lib/accounts/viewer";
import { present } from "@/lib/clock";
import { keepWeek } from "@/lib/contracts/keep-week";
import type { SaveStatement } from "@/lib/contracts/kind-schemas";
import { db } from "@/lib/db";
import { sendSoon } from "@/lib/notifications/notify";

/**
 * Keeps the statement of a week as it is typed; it is checked when it is sent. The first entry begins a funded week.
 * An older tab does not overwrite a newer one. Answers the new revision.
 */
export async function saveStatement(
  viewer: Viewer,
  input: SaveStatement,
  now = present(),
): Promise<{ statementId: string; revision: number }> {
  const saved = await db.$transaction((tx) => keepWeek(tx, input, { viewer, now }));
  sendSoon();
  return saved;
}
