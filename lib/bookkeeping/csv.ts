import { type Money, toDecimalString } from "@/lib/money";

export type Cell = string | number | Money | null;

/**
 * Rows as CSV (RFC 4180, with the mark by which spreadsheets know UTF-8). A text that a spreadsheet would run as a
 * formula gets an apostrophe before it: names and titles are other people's words. Figures of ours pass as numbers.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return toDecimalString(value);
  // Spreadsheets trim what stands before the sign, full-width signs included (OWASP, "CSV injection").
  const harmless = /^[\s\u00a0\ufeff]*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n;\t']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
