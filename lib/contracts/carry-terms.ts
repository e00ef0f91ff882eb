import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { fixedOfProposal } from "@/lib/contracts/terms-of-proposal";

/**
 * New terms as they follow earlier ones: the kind of contract stays. Where a proposal is discussed, so does everything
 * that its listing says.
 */
export function carryTerms(before: OfferTerms, next: OfferTerms, isOfProposal: boolean): OfferTerms {
  const fixed = isOfProposal ? fixedOfProposal : [];
  return {
    ...next,
    family: next.family || before.family,
    ...Object.fromEntries(["kind" as const, ...fixed].map((field) => [field, before[field]])),
  };
}
