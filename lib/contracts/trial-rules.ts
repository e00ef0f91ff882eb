import type { OfferTerms } from "@/lib/contracts/offer-schemas";
import { trialFloor } from "@/lib/contracts/trial-floor";
import type { Tx } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { roughDollars } from "@/lib/rough-dollars";

export const maxTrials = 2;

/** Throws unless a trial pays its floor and its client has room for one more. The caller has locked the client. */
export async function assertTrialAllowed(tx: Tx, clientId: string, terms: OfferTerms): Promise<void> {
  if (terms.kind !== "trial") return;
  const amountMinor = terms.milestones.reduce((sum, { priceMinor }) => sum + priceMinor, 0);
  const floor = trialFloor[terms.tier];
  if (roughDollars({ amountMinor, currency: terms.currency }) < floor)
    throw invalid("contracts.errors.trialPrice", "priceMinor", { amount: `${floor} USD` });
  const running = await tx.contract.count({
    where: { clientId, kind: "trial", state: { in: ["agreed", "active", "paused"] } },
  });
  if (running >= maxTrials) throw conflict("contracts.errors.twoTrials");
}
