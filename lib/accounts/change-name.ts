import { assertCanAct } from "@/lib/accounts/policy";
import type { ChangeName } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

/** The name that others see. */
export async function changeName(viewer: Viewer, { name }: ChangeName): Promise<void> {
  assertCanAct(viewer);
  await db.user.update({ where: { id: viewer.id }, data: { name } });
}
