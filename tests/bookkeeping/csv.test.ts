import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "@/lib/bookkeeping/csv";

/** What a spreadsheet reads back. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], "", false];
  const text = csv.replace(/^\ufeff/, "");
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ",") {
      row.push(cell);
      cell = "";
    } else if (!isQuoted && sign === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      at++;
    } else cell += sign;
  }
  return rows;
}

const isFormula = (cell: string) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell);

test("no text can become a formula, and every text is read back", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("=", "+", "-", "@", " ", "\t", '"', ",", "\r", "\n", "＝", "a", "1") }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const read = parse(toCsv(rows));
      expect(read).toHaveLength(rows.length);
      for (const [index, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          const found = read[index]?.[column] ?? "";
          expect(isFormula(found)).toBe(false);
          expect([cell, `'${cell}`]).toContain(found);
        }
      }
    }),
  );
});

test("amounts are plain numbers with their currency's decimals, negative ones too", () => {
  const row = [
    { amountMinor: -1_250, currency: "EUR" as const },
    { amountMinor: 1_250, currency: "JPY" as const },
    { amountMinor: 1_250, currency: "KWD" as const },
    null,
    7,
  ];
  expect(toCsv([row])).toBe("\ufeff-12.50,1250,1.250,,7\r\n");
});

test("what a person could type into a title does no harm", () => {
  const title = '=HYPERLINK("https://evil.example","Invoice")';
  expect(toCsv([[title]])).toBe(`\ufeff"'=HYPERLINK(""https://evil.example"",""Invoice"")"\r\n`);
});
