import pg from "pg";

const isTransactionControl = /^\s*(begin|commit|rollback|savepoint|release|set)\b/i;

/**
 * How many statements reach the database while `run` runs, Prisma's and our own, inside transactions too. BEGIN,
 * COMMIT and the like are not counted. Nothing else may use the database meanwhile.
 */
export async function countQueries<Result>(
  run: () => Promise<Result>,
): Promise<{ result: Result; queries: number }> {
  let queries = 0;
  const query = pg.Client.prototype.query;
  function countAndAsk(this: pg.Client, ...given: unknown[]): unknown {
    const [statement] = given;
    const text = typeof statement === "string" ? statement : (statement as { text?: string }).text;
    if (!isTransactionControl.test(text ?? "")) queries++;
    return Reflect.apply(query, this, given);
  }
  pg.Client.prototype.query = countAndAsk as typeof query;
  try {
    const result = await run();
    return { result, queries };
  } finally {
    pg.Client.prototype.query = query;
  }
}
