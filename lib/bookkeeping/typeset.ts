import { fontFile, runsOf, type Weight } from "@/lib/bookkeeping/fonts";

export interface Style {
  size: number;
  weight?: Weight;
  align?: "left" | "right";
  colour?: string;
}

const lineHeight = 1.45;

/** Writes a text of any of our scripts into a column and answers where the next line begins. */
export function writeText(
  doc: PDFKit.PDFDocument,
  text: string,
  box: { x: number; y: number; width: number },
  style: Style,
): number {
  let y = box.y;
  for (const line of linesOf(doc, text, box.width, style)) {
    const x = style.align === "right" ? box.x + box.width - widthOf(doc, line, style) : box.x;
    writeLine(doc, line, x, y, style);
    y += style.size * lineHeight;
  }
  return y;
}

/** How high a text will stand. */
export const heightOf = (doc: PDFKit.PDFDocument, text: string, width: number, style: Style): number =>
  linesOf(doc, text, width, style).length * style.size * lineHeight;

function writeLine(doc: PDFKit.PDFDocument, line: string, x: number, y: number, style: Style): void {
  let at = x;
  for (const run of runsOf(line)) {
    choose(doc, run.font, style);
    // Fonts differ in their ascent, so they are put on one baseline.
    doc.fillColor(style.colour ?? "#1d1b18").text(run.text, at, y + style.size, {
      lineBreak: false,
      baseline: "alphabetic",
    });
    at += doc.widthOfString(run.text);
  }
}

function linesOf(doc: PDFKit.PDFDocument, text: string, width: number, style: Style): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const piece of piecesOf(doc, paragraph, width, style)) {
      if (line && widthOf(doc, (line + piece).trimEnd(), style) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    }
    return [...lines, line.trimEnd()];
  });
}

/** Where a line may break: after a word and around Chinese signs, and anywhere in a word that is too long for a line. */
function piecesOf(doc: PDFKit.PDFDocument, paragraph: string, width: number, style: Style): string[] {
  const words = paragraph.match(/\p{Script=Han}[\p{P}]?|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  return words.flatMap((word) => (widthOf(doc, word.trimEnd(), style) > width ? [...word] : [word]));
}

function widthOf(doc: PDFKit.PDFDocument, text: string, style: Style): number {
  return runsOf(text).reduce((sum, run) => {
    choose(doc, run.font, style);
    return sum + doc.widthOfString(run.text);
  }, 0);
}

const registered = new WeakMap<PDFKit.PDFDocument, Set<string>>();

function choose(doc: PDFKit.PDFDocument, font: string, { size, weight = "400" }: Style): void {
  const names = registered.get(doc) ?? new Set();
  registered.set(doc, names);
  const name = `${font}-${weight}`;
  if (!names.has(name)) {
    names.add(name);
    doc.registerFont(name, fontFile(font, weight));
  }
  doc.font(name).fontSize(size);
}
