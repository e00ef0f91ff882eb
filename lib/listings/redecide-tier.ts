import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { briefText } from "@/lib/listings/brief-text";
import { RedecideTier } from "@/lib/listings/schemas";
import { packageFields, readPackageRow } from "@/lib/listings/stored-packages";
import { decideTier } from "@/lib/listings/tier-decision";
import { listingReading } from "@/lib/listings/work-packages";
import { claim } from "@/lib/transition";

/** A moderator decides a package's tier on appeal, also on a public listing. Runs inside the moderator's transaction. */
export async function redecideTier(
  tx: Tx,
  admin: Viewer,
  input: RedecideTier,
): Promise<{ listingId: string }> {
  const { packageId, tier, reason, caseId } = RedecideTier.parse(input);
  assertAdmin(admin);
  const row = await tx.workPackage.findUnique({
    where: { id: packageId },
    select: {
      ...packageFields,
      listingId: true,
      listing: { select: { title: true, description: true } },
    },
  });
  if (!row) throw notFound();
  const { listingId, listing, ...fields } = row;
  const part = readPackageRow(fields);
  if (part.tier === tier) throw conflict("briefs.errors.sameTier");
  const now = new Date();
  await claim(
    tx.workPackage.updateMany({
      where: { id: packageId, tier: part.tier },
      data: { tier, editedAt: now, tierDecidedAt: now },
    }),
  );
  await decideTier(tx, {
    ...{ listingId, packageId, part, reason, caseId },
    to: tier,
    by: "moderator",
    actorId: admin.id,
    text: briefText(listing),
  });
  const packages = await tx.workPackage.findMany({
    where: { listingId: listingId },
    select: packageFields,
    orderBy: { position: "asc" },
  });
  await tx.listing.update({
    where: { id: listingId },
    data: listingReading(packages.map(readPackageRow)),
  });
  return { listingId: listingId };
}
