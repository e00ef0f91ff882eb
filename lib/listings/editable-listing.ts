import { assertCanAct } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { seenBy } from "@/lib/listings/own-listings";
import { mayEditListing } from "@/lib/listings/policy";
import { editableStates } from "@/lib/listings/states";
import { packageFields, readPackageRow } from "@/lib/listings/stored-packages";
import type { PackageFacts } from "@/lib/listings/work-packages";
import { claim } from "@/lib/transition";

const fields = {
  id: true,
  clientId: true,
  organisationId: true,
  state: true,
  title: true,
  description: true,
  tried: true,
  family: true,
  skills: true,
  budgetMinMinor: true,
  budgetMaxMinor: true,
  currency: true,
  deadlineAt: true,
  decisionDeadlineAt: true,
  aiPolicy: true,
  aiLimits: true,
  modelVersion: true,
  splitOfHash: true,
  assessment: true,
  revision: true,
  publishedAt: true,
} satisfies Prisma.ListingSelect;

export type EditableListing = Prisma.ListingGetPayload<{ select: typeof fields }> & {
  packages: PackageFacts[];
};

/**
 * The brief, held until the transaction ends so that two changes at once follow each other. A stranger's brief is not
 * found, a published one is a conflict. With `revision`, so is one that was saved in between.
 */
export async function holdEditable(
  tx: Tx,
  viewer: Viewer,
  listingId: string,
  revision?: number,
): Promise<EditableListing> {
  assertCanAct(viewer);
  const seen = await tx.listing.findFirst({
    where: { id: listingId, ...seenBy(viewer) },
    select: { clientId: true, organisationId: true },
  });
  if (!seen) throw notFound();
  if (!mayEditListing(viewer, seen)) throw forbidden("briefs.errors.financeSeat");
  await claim(
    tx.listing.updateMany({
      where: { id: listingId, state: { in: [...editableStates] } },
      data: { updatedAt: new Date() },
    }),
    "briefs.errors.notEditable",
  );
  if (revision !== undefined)
    await claim(
      tx.listing.updateMany({ where: { id: listingId, revision }, data: { revision: { increment: 1 } } }),
      "briefs.errors.savedElsewhere",
    );
  const { packages, ...listing } = await tx.listing.findUniqueOrThrow({
    where: { id: listingId },
    select: { ...fields, packages: { select: packageFields, orderBy: { position: "asc" } } },
  });
  return { ...listing, packages: packages.map(readPackageRow) };
}
