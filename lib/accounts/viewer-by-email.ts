import type { Viewer } from "@/lib/accounts/viewer";
import { viewerFields, viewerOf } from "@/lib/accounts/viewer-row";
import { db } from "@/lib/db";

/** The person with an address, for the operator's command line only: no page may act for somebody by address. */
export async function viewerByEmail(email: string): Promise<Viewer | null> {
  const user = await db.user.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: viewerFields,
  });
  return user ? viewerOf(user, "", false) : null;
}
