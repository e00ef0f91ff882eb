import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { mayKeepBooksOf } from "@/lib/bookkeeping/policy";
import type { SaveBillingDetails } from "@/lib/bookkeeping/schemas";
import { present } from "@/lib/clock";
import { db } from "@/lib/db";
import { invalid, notFound } from "@/lib/errors";
import { spend } from "@/lib/limits";

/**
 * Keeps what is printed on an owner's documents from now on; what was issued stays as it was. Refuses not-found for
 * books that the viewer does not keep, and a tax rate without the tax id that it rests on.
 */
export async function saveBillingDetails(
  viewer: Viewer,
  { owner, taxRate, ...printed }: SaveBillingDetails,
  now = present(),
): Promise<void> {
  assertCanAct(viewer);
  await spend("write", viewer.id);
  if (!mayKeepBooksOf(viewer, owner)) throw notFound();
  const taxRateBasisPoints = Math.round(Number(taxRate) * 100);
  if (taxRateBasisPoints > 0 && printed.taxId === "") throw invalid("money.errors.rateNeedsId", "taxId");
  const data = { ...printed, taxRateBasisPoints, updatedAt: now, updatedById: viewer.id };
  await db.billingDetails.upsert({ where: { owner }, create: { owner, ...data }, update: data });
}
