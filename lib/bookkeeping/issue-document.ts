import { documentNumber, prefixOf } from "@/lib/bookkeeping/document-number";
import type { Owner } from "@/lib/bookkeeping/owners";
import type { PrintedLines, PrintedParty } from "@/lib/bookkeeping/parties";
import type { TaxLines } from "@/lib/bookkeeping/tax";
import type { Tx } from "@/lib/db";
import type { DocumentKind } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/locales";

export interface DocumentDraft {
  kind: DocumentKind;
  issuer: Owner;
  customer: Owner;
  orderedById: string | null;
  contractId: string;
  holdId: string;
  sourceKey: string;
  correctsId: string | null;
  currency: string;
  tax: TaxLines;
  purchaseOrder: string;
  issuerParty: PrintedParty;
  customerParty: PrintedParty;
  lines: PrintedLines;
  locale: Locale;
  suppliedAt: Date;
}

/**
 * Gives a document its number and keeps it for good. The counter's row is locked until the transaction ends, so that
 * whoever comes second takes the next number, or the same one when the first was rolled back.
 */
export async function issueDocument(tx: Tx, { tax, ...draft }: DocumentDraft, now: Date): Promise<string> {
  const { sequence, prefix, issuedAt } = await takeNumber(tx, draft.issuer, now);
  const { rateBasisPoints, ...amounts } = tax;
  const { id } = await tx.billingDocument.create({
    data: {
      ...draft,
      ...amounts,
      taxRateBasisPoints: rateBasisPoints,
      sequence,
      number: documentNumber(prefix, sequence),
      issuedAt,
    },
    select: { id: true },
  });
  return id;
}

/** A later number never carries an earlier date, whatever the clocks of two processes say. */
async function takeNumber(tx: Tx, issuer: Owner, now: Date) {
  await tx.documentSeries.createMany({ data: [{ issuer, prefix: prefixOf(issuer) }], skipDuplicates: true });
  const [taken] = await tx.$queryRaw<{ sequence: number; prefix: string; issuedAt: Date }[]>`
    UPDATE "DocumentSeries" SET "lastNumber" = "lastNumber" + 1, "lastIssuedAt" = GREATEST("lastIssuedAt", ${now})
    WHERE "issuer" = ${issuer} RETURNING "lastNumber" AS "sequence", "prefix", "lastIssuedAt" AS "issuedAt"`;
  if (!taken) throw new Error(`no document series of ${issuer}`);
  return taken;
}
