import type { Viewer } from "@/lib/accounts/viewer";
import { invalid } from "@/lib/errors";
import { rebalanceLines } from "@/lib/listings/budget-lines";
import { changePackages, placeOf } from "@/lib/listings/packages-by-hand";
import { SetBudgetLines } from "@/lib/listings/schemas";
import { isCurrency, toDecimalString } from "@/lib/money";

/** Takes the lines that the client changed and moves the others, so that all still add up to the budget. */
export async function setBudgetLines(viewer: Viewer, input: SetBudgetLines) {
  const { listingId, lines } = SetBudgetLines.parse(input);
  return changePackages(viewer, listingId, "budget-moved", (listing) => {
    const { packages, budgetMaxMinor, currency } = listing;
    if (budgetMaxMinor === null) throw invalid("briefs.errors.noBudgetYet");
    const wanted = packages.map((part) => part.budgetMinor);
    for (const line of lines) wanted[placeOf(listing, line.packageId)] = line.amountMinor;
    const balanced = rebalanceLines(
      packages.map((part) => ({ amountMinor: part.budgetMinor, isSet: part.budgetSetAt !== null })),
      wanted,
      budgetMaxMinor,
    );
    if (!balanced.ok) {
      const amountMinor = Math.abs(balanced.differenceMinor);
      const difference = `${toDecimalString({ amountMinor, currency: isCurrency(currency) ? currency : "USD" })} ${currency}`;
      throw invalid(`briefs.errors.${balanced.differenceMinor > 0 ? "linesOver" : "linesUnder"}`, undefined, {
        difference,
      });
    }
    const now = new Date();
    return packages.map((part, index) => {
      const isTyped = wanted[index] !== part.budgetMinor;
      return {
        ...part,
        budgetMinor: balanced.amounts[index] ?? part.budgetMinor,
        ...(isTyped && { budgetSetAt: now, editedAt: now }),
      };
    });
  });
}
