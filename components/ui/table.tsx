import clsx from "clsx";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the right edge, all of one width. */
  figures?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
}

export interface TableProps<Row> {
  caption: ReactNode;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On a phone: each row becomes a block (`stack`), or the table scrolls in a region of its own (`scroll`). */
  narrow?: "stack" | "scroll";
  className?: string;
}

// display: block takes the roles from the parts of a table in some browsers, so they are written out.
const asTable = { role: "table" };
const asRow = { role: "row" };
// A region that scrolls has to be reachable by keyboard, or its far side is not.
const scrolls = { tabIndex: 0 };

/** Rows to compare. Server only: columns hold functions. */
export function Table<Row>(props: TableProps<Row>) {
  const t = useTranslations("ui.table");
  const captionId = useId();
  const { caption, hideCaption, columns, rows, rowKey, narrow = "stack", className } = props;
  const stack = narrow === "stack";
  const table = (
    <table
      {...asTable}
      aria-labelledby={captionId}
      className={clsx(
        "w-full border-collapse text-ui",
        stack && "max-sm:block max-sm:[overflow-wrap:anywhere]",
      )}
    >
      <caption
        id={captionId}
        className={clsx(
          "pb-3 text-left text-ui text-soft",
          stack && "max-sm:block",
          hideCaption && "sr-only",
        )}
      >
        {caption}
      </caption>
      <thead className={clsx(stack && "max-sm:sr-only")}>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={clsx(
                "border-b border-edge py-2 pr-6 text-sm font-medium whitespace-nowrap text-soft last:pr-0",
                column.figures ? "text-right" : "text-left",
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={clsx(stack && "max-sm:block")}>
        {rows.map((row) => (
          <Line key={rowKey(row)} row={row} columns={columns} stack={stack} />
        ))}
      </tbody>
    </table>
  );
  if (stack) return <div className={className}>{table}</div>;
  return (
    <section aria-label={t("scroll")} {...scrolls} className={clsx("overflow-x-auto", className)}>
      {table}
    </section>
  );
}

function Line<Row>({ row, columns, stack }: { row: Row; columns: readonly Column<Row>[]; stack: boolean }) {
  return (
    <tr {...asRow} className={clsx("border-b border-line", stack && "max-sm:block max-sm:py-4")}>
      {columns.map((column) => {
        const Cell = column.rowHeader ? "th" : "td";
        const content = column.cell(row);
        // Stacked, a name without a value would say nothing.
        const isEmpty = content === null || content === undefined || content === "";
        return (
          <Cell
            key={column.key}
            role={column.rowHeader ? "rowheader" : "cell"}
            scope={column.rowHeader ? "row" : undefined}
            className={clsx(
              "py-3.5 pr-6 align-baseline font-normal last:pr-0",
              column.rowHeader && "text-left font-medium",
              column.figures ? "figures text-right whitespace-nowrap" : "text-left",
              stack && "max-sm:justify-between max-sm:gap-6 max-sm:py-1 max-sm:pr-0 max-sm:text-left",
              stack && (isEmpty ? "max-sm:hidden" : "max-sm:flex"),
            )}
          >
            {stack && !column.rowHeader ? (
              <span aria-hidden className="max-w-2/5 shrink-0 text-sm text-soft sm:hidden">
                {column.header}
              </span>
            ) : null}
            {content}
          </Cell>
        );
      })}
    </tr>
  );
}
