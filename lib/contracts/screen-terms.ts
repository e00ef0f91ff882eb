import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { invalid } from "@/lib/errors";
import { screenText } from "@/lib/screening/screen-text";

/** Throws when the free words of an offer would lead past the product: the same rules as for messages. */
export function assertCleanTerms({ note }: OfferTerms): void {
  const found = screenText(note, "message").find(({ severity }) => severity !== "note");
  if (found) throw invalid(found.key, "note", found.params);
}
