import type { EventOf } from "@/lib/events/registry";
import type { EditableListing } from "@/lib/listings/editable-listing";
import { listingReading, type PackageFacts } from "@/lib/listings/work-packages";
import { isCurrency } from "@/lib/money";

type Published = Pick<
  EditableListing,
  "budgetMaxMinor" | "currency" | "decisionDeadlineAt" | "modelVersion"
> & {
  packages: readonly PackageFacts[];
};

/** What the record says about a listing at the moment it becomes public. */
export function publishedData(listing: Published): EventOf<"listing.published">["data"] {
  return {
    packages: listing.packages.map((part) => ({
      packageId: part.id ?? "",
      tier: part.tier,
      probability: part.modelProbability,
      family: part.family,
    })),
    isMixed: listingReading(listing.packages).isMixed,
    budgetMaxMinor: listing.budgetMaxMinor,
    currency: isCurrency(listing.currency) ? listing.currency : "USD",
    decisionDeadlineAt: listing.decisionDeadlineAt?.toISOString() ?? null,
    modelVersion: listing.modelVersion,
  };
}
