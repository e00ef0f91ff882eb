import type { Viewer } from "@/lib/accounts/viewer";
import { PrintedLines, PrintedParty } from "@/lib/bookkeeping/parties";
import { documentsAsClient, documentsAsFreelancer } from "@/lib/bookkeeping/policy";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { DocumentKind } from "@/lib/generated/prisma/enums";
import { isLocale } from "@/lib/locales";
import { currencySchema } from "@/lib/money";

const pageSize = 30;
const uuid = /^[0-9a-f-]{36}$/i;

const listed = {
  id: true,
  kind: true,
  number: true,
  issuer: true,
  contractId: true,
  currency: true,
  totalMinor: true,
  taxMinor: true,
  issuerParty: true,
  customerParty: true,
  lines: true,
  issuedAt: true,
} as const;

export interface DocumentFilter {
  side: "client" | "freelancer";
  kind?: DocumentKind | undefined;
  contractId?: string | undefined;
  after?: string | undefined;
}

/** A page of a viewer's documents on one side, the newest first. */
export async function listDocuments(viewer: Viewer, { side, kind, contractId, after }: DocumentFilter) {
  const rows = await db.billingDocument.findMany({
    where: {
      ...(side === "client" ? documentsAsClient(viewer) : documentsAsFreelancer(viewer)),
      ...(kind ? { kind } : {}),
      ...(contractId ? { contractId } : {}),
      ...(after ? { id: { lt: after } } : {}),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: listed,
  });
  const page = rows.slice(0, pageSize).map((row) => ({ ...row, ...printed(row) }));
  return { documents: page, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>["documents"][number];

/** One document with all that is printed, for its parties; not found for anybody else. */
export async function getDocumentOrThrow(viewer: Viewer, documentId: string) {
  if (!uuid.test(documentId)) throw notFound();
  const row = await db.billingDocument.findFirst({
    where: { id: documentId, OR: [documentsAsClient(viewer), documentsAsFreelancer(viewer)] },
  });
  if (!row) throw notFound();
  const corrects = row.correctsId
    ? await db.billingDocument.findUnique({
        where: { id: row.correctsId },
        select: { number: true, issuedAt: true },
      })
    : null;
  return { ...row, ...printed(row), corrects, locale: isLocale(row.locale) ? row.locale : ("en" as const) };
}

export type PrintedDocument = Awaited<ReturnType<typeof getDocumentOrThrow>>;

function printed(row: { currency: string; issuerParty: unknown; customerParty: unknown; lines: unknown }) {
  return {
    currency: currencySchema.parse(row.currency),
    issuerParty: PrintedParty.parse(row.issuerParty),
    customerParty: PrintedParty.parse(row.customerParty),
    lines: PrintedLines.parse(row.lines),
  };
}
