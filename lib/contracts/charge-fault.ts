import { viewerFields, viewerOf } from "@/lib/accounts/viewer-row";
import type { Allowance } from "@/lib/contracts/allowance";
import { payerPays } from "@/lib/contracts/coming-week";
import { mayActOn } from "@/lib/contracts/policy";
import type { Tx } from "@/lib/db";
import type { SuspensionReason } from "@/lib/events/charges";
import { currencySchema } from "@/lib/money";
import { savedCardOf } from "@/lib/payments/queries";

/** Why a week cannot be charged on an allowance, as things stand before anybody asks the card's bank; null when it can. */
export async function chargeFault(
  tx: Tx,
  { byId, cardId, mostAWeekMinor, leftMinor, contract }: Allowance,
  week: { priceMinor: number },
): Promise<SuspensionReason | null> {
  const payer = viewerOf(
    await tx.user.findUniqueOrThrow({ where: { id: byId }, select: viewerFields }),
    "",
    false,
  );
  // Who was suspended, or lost the seat that they paid from, is charged nothing that they do not ask for.
  if (payer.suspendedReason !== null || !mayActOn(payer, contract, { side: "client", isPaying: true }))
    return "payer";
  if (!(await savedCardOf(byId, cardId, tx))) return "card";
  const currency = currencySchema.parse(contract.currency);
  const amountMinor = payerPays(week.priceMinor, { ...contract, currency });
  return amountMinor > mostAWeekMinor || amountMinor > leftMinor ? "limit" : null;
}
