import type { ListingFilter } from "@/lib/listings/listing-filter";

/** The address of the list for what is asked for, with the cursor of a page. */
export function listingsPath(
  { q, tier, family, skill }: Pick<ListingFilter, "q" | "tier" | "family" | "skill">,
  cursor: { after?: string; before?: string } = {},
): string {
  const given = Object.entries({ q, tier, family, skill, ...cursor });
  const query = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `/listings?${query}` : "/listings";
}
