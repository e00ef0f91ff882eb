import type { Viewer } from "@/lib/accounts/viewer";
import type { MeasurementRow } from "@/lib/contracts/delivery-schemas";
import { measureCases } from "@/lib/contracts/measure-cases";
import { contractsOf } from "@/lib/contracts/policy";
import { db } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { fileStore } from "@/lib/storage";

export type Measured = MeasurementRow & { isRecomputed: boolean };

/**
 * Measured results, computed again by the product wherever the case file is attached: its own hash and count replace
 * what was typed. Refuses invalid when an attached file holds no cases.
 */
export async function recomputed(viewer: Viewer, rows: readonly MeasurementRow[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const row of rows) {
    if (!row.fileId) {
      measured.push({ ...row, isRecomputed: false });
      continue;
    }
    const file = await db.contractFile.findFirst({
      where: { id: row.fileId, state: "ready", contract: contractsOf(viewer) },
      select: { storageKey: true, mime: true },
    });
    const content = file && (await (await fileStore()).get(file.storageKey));
    const counted = content && measureCases(content, file.mime);
    if (!counted) throw invalid("contracts.errors.badCaseFile", "measurements");
    const { caseSetHash, result } = counted;
    measured.push({ ...row, caseSetHash, result, isRecomputed: true });
  }
  return measured;
}
