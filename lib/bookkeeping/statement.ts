import type { IncomeLine } from "@/lib/bookkeeping/income-queries";
import type { ClientMovement } from "@/lib/bookkeeping/movement-queries";
import type { Currency } from "@/lib/money";

interface Sheet<Line> {
  currency: Currency;
  openingMinor: number;
  closingMinor: number;
  lines: Line[];
}

export interface ClientStatement extends Sheet<ClientMovement> {
  paidInMinor: number;
  usedMinor: number;
  returnedMinor: number;
}

export interface IncomeStatement extends Sheet<IncomeLine> {
  grossMinor: number;
  taxMinor: number;
  feeMinor: number;
  paidOutMinor: number;
  otherMinor: number;
}

/** One sheet per currency: what was held before, what moved, what is held after. Currencies are never added up. */
export function clientStatement(
  opening: ReadonlyMap<Currency, number>,
  movements: readonly ClientMovement[],
): ClientStatement[] {
  return sheets(opening, movements, ({ heldMinor }) => heldMinor).map((sheet) => ({
    ...sheet,
    paidInMinor: sum(sheet.lines, ({ paidInMinor }) => paidInMinor),
    usedMinor: sum(sheet.lines, ({ usedMinor }) => usedMinor),
    returnedMinor: sum(sheet.lines, ({ returnedMinor }) => returnedMinor),
  }));
}

/** The same for a freelancer's balance. Opening + earned − fees − paid out + other = closing. */
export function incomeStatement(
  opening: ReadonlyMap<Currency, number>,
  lines: readonly IncomeLine[],
): IncomeStatement[] {
  return sheets(opening, lines, ({ netMinor }) => netMinor).map((sheet) => {
    const grossMinor = sum(sheet.lines, (line) => line.grossMinor ?? 0);
    const feeMinor = sum(sheet.lines, (line) => line.feeMinor ?? 0);
    const paidOutMinor = -sum(
      sheet.lines.filter(({ kind }) => kind === "payout"),
      ({ netMinor }) => netMinor,
    );
    const changeMinor = sheet.closingMinor - sheet.openingMinor;
    return {
      ...sheet,
      grossMinor,
      feeMinor,
      paidOutMinor,
      taxMinor: sum(sheet.lines, (line) => line.taxMinor ?? 0),
      otherMinor: changeMinor - grossMinor + feeMinor + paidOutMinor,
    };
  });
}

function sheets<Line extends { currency: Currency }>(
  opening: ReadonlyMap<Currency, number>,
  lines: readonly Line[],
  changeOf: (line: Line) => number,
): Sheet<Line>[] {
  const moved = new Set(lines.map(({ currency }) => currency));
  const standing = [...opening].filter(([, amountMinor]) => amountMinor !== 0).map(([currency]) => currency);
  return [...new Set([...standing, ...moved])].sort().map((currency) => {
    const own = lines.filter((line) => line.currency === currency);
    const openingMinor = opening.get(currency) ?? 0;
    return { currency, openingMinor, closingMinor: openingMinor + sum(own, changeOf), lines: own };
  });
}

const sum = <Line>(lines: readonly Line[], amountOf: (line: Line) => number) =>
  lines.reduce((total, line) => total + amountOf(line), 0);
