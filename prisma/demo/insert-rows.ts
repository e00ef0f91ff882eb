import type pg from "pg";

const batch = 2_000;

/**
 * Stores rows of one table, a batch a statement: Postgres unpacks the JSON itself, which is many times faster than a
 * parameter for each value. All rows of a table have the same keys.
 */
export async function insertRows(
  client: pg.ClientBase,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const name = client.escapeIdentifier(table);
  const columns = Object.keys(first).map((column) => client.escapeIdentifier(column));
  const sql = `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1::json)`;
  for (let from = 0; from < rows.length; from += batch)
    await client.query(sql, [JSON.stringify(rows.slice(from, from + batch))]);
}
