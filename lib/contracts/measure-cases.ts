import { createHash } from "node:crypto";

export interface MeasuredCases {
  /** SHA-256 of the file, in hex. */
  caseSetHash: string;
  cases: number;
  right: number;
  /** Share of cases that are right, 0-1. */
  result: number;
}

/**
 * Counts the right cases of a case file: CSV with a header, or a JSON list of objects. A case is right when its field
 * `right` says so, or its `actual` equals its `expected`. Null when the file has no such cases.
 */
export function measureCases(content: Uint8Array, mime: string): MeasuredCases | null {
  const text = new TextDecoder().decode(content).replace(/^\uFEFF/, "");
  const rows = mime === "application/json" ? fromJson(text) : fromCsv(text);
  if (!rows || rows.length === 0) return null;
  const judged = rows.map(isRight);
  if (judged.some((each) => each === null)) return null;
  const right = judged.filter(Boolean).length;
  const caseSetHash = createHash("sha256").update(content).digest("hex");
  return { caseSetHash, cases: rows.length, right, result: right / rows.length };
}

type Case = Record<string, unknown>;

function isRight(row: Case): boolean | null {
  const said = row.right;
  if (said !== undefined && said !== "") {
    const word = String(said).trim().toLowerCase();
    if (/^(?:true|yes|y|1|right|是|对)$/.test(word)) return true;
    return /^(?:false|no|n|0|wrong|否|错)$/.test(word) ? false : null;
  }
  if (row.expected === undefined || row.actual === undefined) return null;
  return String(row.expected).trim() === String(row.actual).trim();
}

function fromJson(text: string): Case[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const isList = Array.isArray(value) && value.every((row) => typeof row === "object" && row !== null);
    return isList ? (value as Case[]) : null;
  } catch {
    return null;
  }
}

function fromCsv(text: string): Case[] | null {
  const [head, ...lines] = csvRows(text);
  if (!head) return null;
  const names = head.map((name) => name.trim().toLowerCase());
  return lines
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
}

/** RFC 4180: fields in quotes may hold commas, line ends and doubled quotes. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\r|\n|$)/g;
  for (const [whole, field = "", end = ""] of text.matchAll(fields)) {
    if (whole === "") break;
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
