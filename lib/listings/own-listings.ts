import type { Viewer } from "@/lib/accounts/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** The briefs a person may see, as a filter: the same rule as `maySeeListing`, said to the database. */
export function seenBy(viewer: Viewer): Prisma.ListingWhereInput {
  return within(
    viewer,
    viewer.seats.map((seat) => seat.organisationId),
  );
}

/** The briefs a person may change, as a filter: the same rule as `mayEditListing`. */
export function editedBy(viewer: Viewer): Prisma.ListingWhereInput {
  const seats = viewer.seats.filter((seat) => seat.role !== "finance");
  return within(
    viewer,
    seats.map((seat) => seat.organisationId),
  );
}

function within(viewer: Viewer, organisationIds: string[]): Prisma.ListingWhereInput {
  return {
    OR: [
      { clientId: viewer.id, organisationId: null },
      ...(organisationIds.length > 0 ? [{ organisationId: { in: organisationIds } }] : []),
    ],
  };
}
