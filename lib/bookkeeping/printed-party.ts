import { idOf, isOrganisation, type Owner, platform } from "@/lib/bookkeeping/owners";
import type { PrintedParty } from "@/lib/bookkeeping/parties";
import type { Tx } from "@/lib/db";

export interface Books {
  party: PrintedParty;
  taxRateBasisPoints: number;
  purchaseOrder: string;
}

/** How an owner is printed: by the billing details, or by the name alone while there are none. */
export async function booksOf(tx: Tx, owner: Owner): Promise<Books> {
  const details = await tx.billingDetails.findUnique({ where: { owner } });
  if (!details) {
    const party = { legalName: await nameOf(tx, owner), address: "", country: "", taxId: "" };
    return { party, taxRateBasisPoints: 0, purchaseOrder: "" };
  }
  const { legalName, address, country, taxId, taxRateBasisPoints, purchaseOrder } = details;
  return { party: { legalName, address, country, taxId }, taxRateBasisPoints, purchaseOrder };
}

async function nameOf(tx: Tx, owner: Owner): Promise<string> {
  if (owner === platform) return "Plumbline";
  const given = { where: { id: idOf(owner) }, select: { name: true } } as const;
  const { name } = isOrganisation(owner)
    ? await tx.organisation.findUniqueOrThrow(given)
    : await tx.user.findUniqueOrThrow(given);
  return name;
}
