import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { issueDueDocuments } from "@/lib/bookkeeping/issue-due-documents";
import type { RetryDocuments } from "@/lib/bookkeeping/schemas";
import { db } from "@/lib/db";
import { claim } from "@/lib/transition";

/** Tries the documents of one movement again, after what stopped them was put right. */
export async function retryDocuments(viewer: Viewer, { transferId }: RetryDocuments): Promise<void> {
  assertAdmin(viewer);
  await claim(db.documentDue.updateMany({ where: { transferId }, data: { attempts: 0, failure: null } }));
  await issueDueDocuments();
}
