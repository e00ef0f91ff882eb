import PDFDocument from "pdfkit";
import type { PrintedDocument } from "@/lib/bookkeeping/document-queries";
import type { PrintedParty } from "@/lib/bookkeeping/parties";
import { heightOf, type Style, writeText } from "@/lib/bookkeeping/typeset";
import { formatMoney } from "@/lib/money";
import { say } from "@/lib/say";

const margin = 56;
const width = 595.28 - 2 * margin;
const bottom = 841.89 - margin;
const body: Style = { size: 9.5 };
const quiet: Style = { size: 8, colour: "#6b655c" };
const strong: Style = { size: 9.5, weight: "600" };

type Words = ReturnType<typeof say>;

/** The PDF of a document, in the language it was issued in, from nothing but what is frozen on its row. */
export async function renderDocument(document: PrintedDocument): Promise<Buffer> {
  const t = say(document.locale);
  const pdf = new PDFDocument({
    size: "A4",
    margin,
    lang: document.locale,
    info: { Title: document.number, Author: document.issuerParty.legalName, CreationDate: document.issuedAt },
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on("end", resolve));
  let y = head(pdf, document, t);
  y = table(pdf, document, t, y + 28);
  y = totals(pdf, document, t, y + 10);
  notes(pdf, document, t, y + 30);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function head(pdf: PDFKit.PDFDocument, document: PrintedDocument, t: Words): number {
  const half = (width - 32) / 2;
  let y = writeText(
    pdf,
    t(`money.documents.kind.${document.kind}`),
    { x: margin, y: margin, width },
    {
      size: 22,
      weight: "600",
    },
  );
  y = writeText(pdf, document.number, { x: margin, y, width }, { size: 11 }) + 20;
  const left = party(pdf, t("money.documents.from"), document.issuerParty, t, document.locale, {
    x: margin,
    y,
    width: half,
  });
  const right = party(pdf, t("money.documents.to"), document.customerParty, t, document.locale, {
    x: margin + half + 32,
    y,
    width: half,
  });
  y = Math.max(left, right) + 18;
  for (const [label, value] of facts(document, t)) {
    writeText(pdf, label, { x: margin, y, width: 150 }, { ...quiet, size: 9 });
    y = writeText(pdf, value, { x: margin + 158, y, width: width - 158 }, body);
  }
  return y;
}

function party(
  pdf: PDFKit.PDFDocument,
  label: string,
  { legalName, address, country, taxId }: PrintedParty,
  t: Words,
  locale: string,
  box: { x: number; y: number; width: number },
): number {
  let y = writeText(pdf, label, box, quiet);
  y = writeText(pdf, legalName, { ...box, y }, strong);
  const lines = [address, countryName(country, locale), taxId ? t("money.documents.taxId", { taxId }) : ""];
  for (const line of lines.filter(Boolean)) y = writeText(pdf, line, { ...box, y }, body);
  return y;
}

const countryName = (country: string, locale: string) =>
  country ? (new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country) : "";

function facts(document: PrintedDocument, t: Words): [string, string][] {
  const { kind, issuedAt, suppliedAt, purchaseOrder, corrects } = document;
  const day = (date: Date) => t("money.documents.day", { date });
  return [
    [t("money.documents.issuedAt"), day(issuedAt)],
    [t(kind === "receipt" ? "money.documents.paidAt" : "money.documents.suppliedAt"), day(suppliedAt)],
    ...(purchaseOrder ? [[t("money.documents.purchaseOrder"), purchaseOrder] as [string, string]] : []),
    ...(corrects
      ? [
          [
            t("money.documents.corrects"),
            t("money.documents.correctsOf", { number: corrects.number, date: corrects.issuedAt }),
          ] as [string, string],
        ]
      : []),
  ];
}

const amountWidth = 120;

function row(
  pdf: PDFKit.PDFDocument,
  words: string,
  amount: string,
  y: number,
  style: Style,
  inset = 0,
): number {
  const textWidth = width - amountWidth - 16 - inset;
  const at = y + heightOf(pdf, words, textWidth, style) > bottom ? newPage(pdf) : y;
  writeText(
    pdf,
    amount,
    { x: margin + width - amountWidth, y: at, width: amountWidth },
    { ...style, align: "right" },
  );
  return writeText(pdf, words, { x: margin + inset, y: at, width: textWidth }, style);
}

function newPage(pdf: PDFKit.PDFDocument): number {
  pdf.addPage();
  return margin;
}

function rule(pdf: PDFKit.PDFDocument, y: number, from = margin): number {
  pdf
    .moveTo(from, y)
    .lineTo(margin + width, y)
    .lineWidth(0.5)
    .strokeColor("#b9b1a4")
    .stroke();
  return y + 8;
}

const moneyOf = (document: PrintedDocument) => (amountMinor: number) =>
  formatMoney({ amountMinor, currency: document.currency }, document.locale);

function table(pdf: PDFKit.PDFDocument, document: PrintedDocument, t: Words, top: number): number {
  const money = moneyOf(document);
  let y = row(pdf, t("money.documents.what"), t("money.documents.amount"), top, quiet);
  y = rule(pdf, y + 4);
  for (const line of document.lines) y = row(pdf, line.text, money(line.netMinor), y, body) + 4;
  return rule(pdf, y + 2);
}

function totals(pdf: PDFKit.PDFDocument, document: PrintedDocument, t: Words, top: number): number {
  const money = moneyOf(document);
  const inset = width / 2;
  let y = top;
  if (document.kind !== "receipt") {
    y = row(pdf, t("money.documents.net"), money(document.netMinor), y, body, inset) + 2;
    const percent = document.taxRateBasisPoints / 10_000;
    y = row(pdf, t("money.documents.tax", { percent }), money(document.taxMinor), y, body, inset) + 6;
    y = rule(pdf, y, margin + inset);
  }
  return row(
    pdf,
    t(`money.documents.total.${document.kind}`, { currency: document.currency }),
    money(document.totalMinor),
    y,
    { ...strong, size: 11 },
    inset,
  );
}

function notes(pdf: PDFKit.PDFDocument, document: PrintedDocument, t: Words, top: number): void {
  const { kind, treatment, issuer } = document;
  const sentences = [
    kind === "receipt" ? t("money.documents.note.receipt") : t(`money.documents.treatment.${treatment}`),
    kind === "invoice" ? t("money.documents.note.paid") : "",
    issuer === "platform" ? "" : t("money.documents.note.onBehalf", { name: document.issuerParty.legalName }),
  ].filter(Boolean);
  let y = top;
  for (const sentence of sentences) {
    if (y + heightOf(pdf, sentence, width, quiet) > bottom) y = newPage(pdf);
    y = writeText(pdf, sentence, { x: margin, y, width }, { ...quiet, size: 8.5 }) + 3;
  }
}
