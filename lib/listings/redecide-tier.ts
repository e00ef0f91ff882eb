import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
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
  const { packageId, tier, reason } = RedecideTier.parse(input);
  assertAdmin(admin);
  const part = await tx.workPackage.findUnique({
    where: { id: packageId },
    select: {
      listingId: true,
      tier: true,
      modelProbability: true,
      listing: { select: { modelVersion: true } },
    },
  });
  if (!part) throw notFound();
  if (part.tier === tier) throw conflict("briefs.errors.sameTier");
  await claim(
    tx.workPackage.updateMany({
      where: { id: packageId, tier: part.tier },
      data: { tier, editedAt: new Date() },
    }),
  );
  await decideTier(tx, {
    listingId: part.listingId,
    packageId,
    from: part.tier,
    to: tier,
    by: "moderator",
    actorId: admin.id,
    reason,
    probability: part.modelProbability,
    modelVersion: part.listing.modelVersion,
  });
  const packages = await tx.workPackage.findMany({
    where: { listingId: part.listingId },
    select: packageFields,
    orderBy: { position: "asc" },
  });
  await tx.listing.update({
    where: { id: part.listingId },
    data: listingReading(packages.map(readPackageRow)),
  });
  return { listingId: part.listingId };
}
