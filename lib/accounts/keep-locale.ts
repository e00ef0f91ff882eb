import type { KeepLocale } from "@/lib/accounts/schemas";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

/** Remembers the language that a person reads, so that mail speaks it too. Suspended people may choose it as well. */
export async function keepLocale(viewer: Viewer, { locale }: KeepLocale): Promise<void> {
  await db.user.update({ where: { id: viewer.id }, data: { locale } });
}
