import { type Cell, toCsv } from "@/lib/bookkeeping/csv";
import type { IncomeLine } from "@/lib/bookkeeping/income-queries";
import type { ClientMovement } from "@/lib/bookkeeping/movement-queries";
import type { ContractSpending } from "@/lib/bookkeeping/spending-queries";
import type { Currency } from "@/lib/money";

/** Finds the words of a column or a kind: keys below `money.csv`. */
type Words = (key: string) => string;

/** What each contract cost, one per line. */
export function spendingCsv(rows: readonly ContractSpending[], t: Words): string {
  const columns =
    "contract freelancer organisation agreedAt currency paidIn work fees returned held contractId";
  return table(columns, t, rows, (row) => {
    const money = moneyIn(row.currency);
    return [
      row.contract,
      row.freelancer,
      row.organisation,
      dayOf(row.agreedAt),
      row.currency,
      money(row.paidInMinor),
      money(row.workMinor),
      money(row.feesMinor),
      money(row.returnedMinor),
      money(row.heldMinor),
      row.contractId,
    ];
  });
}

/** A client's movements, one per line. */
export function movementsCsv(rows: readonly ClientMovement[], t: Words): string {
  return table(
    "date kind contract milestone currency paidIn used returned heldChange contractId",
    t,
    rows,
    (row) => {
      const money = moneyIn(row.currency);
      return [
        dayOf(row.at),
        t(`movement.${row.kind}`),
        row.contract,
        row.milestone,
        row.currency,
        money(row.paidInMinor),
        money(row.usedMinor),
        money(row.returnedMinor),
        money(row.heldMinor),
        row.contractId,
      ];
    },
  );
}

/** A freelancer's movements with their documents, for the bookkeeper. */
export function incomeCsv(rows: readonly IncomeLine[], t: Words): string {
  const columns =
    "date kind client contract milestone currency gross tax fee net invoice feeInvoice contractId";
  return table(columns, t, rows, (row) => {
    const money = moneyIn(row.currency);
    return [
      dayOf(row.at),
      t(`income.${row.kind}`),
      row.client,
      row.contract,
      row.milestone,
      row.currency,
      money(row.grossMinor),
      money(row.taxMinor),
      money(row.feeMinor),
      money(row.netMinor),
      row.workNumber,
      row.feeNumber,
      row.contractId,
    ];
  });
}

function table<Row>(columns: string, t: Words, rows: readonly Row[], cellsOf: (row: Row) => Cell[]): string {
  return toCsv([columns.split(" ").map((column) => t(`column.${column}`)), ...rows.map(cellsOf)]);
}

const moneyIn = (currency: Currency) => (amountMinor: number | null) =>
  amountMinor === null ? null : { amountMinor, currency };

/** The day in UTC, as every spreadsheet and program reads it. */
const dayOf = (date: Date) => date.toISOString().slice(0, 10);
