import { type DueTransfer, loadDueTransfer } from "@/lib/bookkeeping/due-transfer";
import { type DocumentDraft, issueDocument } from "@/lib/bookkeeping/issue-document";
import { type Owner, organisationOwner, personOwner, platform } from "@/lib/bookkeeping/owners";
import { type Part, type PartKey, partsOf } from "@/lib/bookkeeping/parts";
import { booksOf } from "@/lib/bookkeeping/printed-party";
import { taxWithin, treatmentOf } from "@/lib/bookkeeping/tax";
import type { Tx } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/locales";
import { feeTable } from "@/lib/payments/fees";
import { say } from "@/lib/say";

/** Issues what one movement of money calls for, inside the caller's transaction. */
export async function issueForTransfer(tx: Tx, transferId: string, now: Date): Promise<void> {
  const due = await loadDueTransfer(tx, transferId);
  if (!due) return;
  const { hold, moved, currency } = due;
  const terms = { currency, tier: hold.tier, version: hold.feeVersion };
  const parts = partsOf(moved, terms, await billedMinor(tx, hold.id));
  // Series are always taken in one order, so that two transactions never wait for each other.
  const ordered = parts
    .map((part) => ({ part, ...sidesOf(part.key, due) }))
    .sort((a, b) => a.issuer.localeCompare(b.issuer));
  for (const { part, issuer, customer } of ordered) {
    await issueDocument(tx, await draftOf(tx, due, { part, issuer, customer }), now);
  }
}

/** The price of the work billed for a hold, less what was credited. */
async function billedMinor(tx: Tx, holdId: string): Promise<number> {
  const documents = await tx.billingDocument.findMany({
    where: { holdId, sourceKey: { endsWith: ":work" } },
    select: { kind: true, totalMinor: true },
  });
  return documents.reduce(
    (sum, { kind, totalMinor }) => sum + (kind === "invoice" ? totalMinor : -totalMinor),
    0,
  );
}

function sidesOf(key: PartKey, { milestone: { contract } }: DueTransfer): { issuer: Owner; customer: Owner } {
  const { clientId, freelancerId, organisationId } = contract;
  const client = organisationId ? organisationOwner(organisationId) : personOwner(clientId);
  if (key === "work") return { issuer: personOwner(freelancerId), customer: client };
  return { issuer: platform, customer: key === "freelancer-fee" ? personOwner(freelancerId) : client };
}

async function draftOf(
  tx: Tx,
  { hold, milestone, moved, at, currency }: DueTransfer,
  { part, issuer, customer }: { part: Part; issuer: Owner; customer: Owner },
): Promise<DocumentDraft> {
  const { contract } = milestone;
  const isForClient = part.key !== "freelancer-fee";
  const [from, to, locale] = [
    await booksOf(tx, issuer),
    await booksOf(tx, customer),
    await localeOf(tx, isForClient ? contract.clientId : contract.freelancerId),
  ];
  const corrected = moved.key.startsWith("back:") ? await correctedBy(tx, hold.id, part.key) : null;
  const treatment = treatmentOf({ ...from.party, taxRateBasisPoints: from.taxRateBasisPoints }, to.party);
  const tax = corrected
    ? taxWithin(part.amountMinor, corrected.treatment, corrected.taxRateBasisPoints)
    : taxWithin(part.amountMinor, part.key === "held" ? "none" : treatment, from.taxRateBasisPoints);
  const { clientBasisPoints, freelancerBasisPoints } = feeTable(hold.feeVersion).rates[hold.tier];
  const text = say(locale)(`money.documents.line.${part.key}`, {
    milestone: milestone.title,
    contract: contract.title,
    percent: (isForClient ? clientBasisPoints : freelancerBasisPoints) / 10_000,
  });
  return {
    kind: corrected ? "credit_note" : part.key === "held" ? "receipt" : "invoice",
    issuer,
    customer,
    orderedById: isForClient ? contract.clientId : null,
    contractId: contract.id,
    holdId: hold.id,
    sourceKey: `${moved.key}:${part.key}`,
    correctsId: corrected?.id ?? null,
    currency,
    tax,
    purchaseOrder: to.purchaseOrder,
    issuerParty: from.party,
    customerParty: to.party,
    lines: [{ text, netMinor: tax.netMinor }],
    locale,
    suppliedAt: at,
  };
}

/** The invoice that a credit note takes back: taxed as it was then. */
async function correctedBy(tx: Tx, holdId: string, key: PartKey) {
  return tx.billingDocument.findFirstOrThrow({
    where: { holdId, kind: "invoice", sourceKey: { endsWith: `:${key}` } },
    orderBy: { id: "asc" },
    select: { id: true, treatment: true, taxRateBasisPoints: true },
  });
}

async function localeOf(tx: Tx, userId: string): Promise<Locale> {
  const { locale } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } });
  return isLocale(locale) ? locale : "en";
}
