import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { maxAttempts } from "@/lib/bookkeeping/issue-due-documents";
import { db } from "@/lib/db";

const most = 100;

/** Movements whose documents could not be issued, with the reason. For administrators. */
export async function stuckDocuments(viewer: Viewer) {
  assertAdmin(viewer);
  return db.documentDue.findMany({
    where: { attempts: { gte: maxAttempts } },
    orderBy: { transferId: "asc" },
    take: most,
    select: { transferId: true, failure: true, attempts: true },
  });
}
