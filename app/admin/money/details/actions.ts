"use server";

import { formAction } from "@/app/form-action";
import { retryDocuments } from "@/lib/bookkeeping/retry-documents";
import { RetryDocuments } from "@/lib/bookkeeping/schemas";

export const retryStuck = formAction(RetryDocuments, retryDocuments, () => "/admin/money/details");
