import { conflict } from "@/lib/errors";

/**
 * Checks that a conditional update (`updateMany where id and state`) changed exactly one row. Zero means that somebody
 * else was faster: the caller's transaction ends as a conflict.
 */
export async function claim(update: Promise<{ count: number }>, key = "errors.conflict"): Promise<void> {
  const { count } = await update;
  if (count !== 1) throw conflict(key);
}
