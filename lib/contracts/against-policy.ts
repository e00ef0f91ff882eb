import type { AiUseRow } from "@/lib/contracts/delivery-schemas";
import { workStages } from "@/lib/events/deliveries";

export type AiPolicy = "allowed" | "disclosed" | "forbidden";

/**
 * Whether what was disclosed does not match what was agreed: AI in a stage although it is forbidden, or a stage left
 * out although disclosure was agreed.
 */
export function isAgainstAiPolicy(
  policy: AiPolicy,
  rows: readonly Pick<AiUseRow, "stage" | "mode">[],
): boolean {
  if (policy === "allowed") return false;
  if (policy === "forbidden") return rows.some(({ mode }) => mode !== "human");
  return workStages.some((stage) => !rows.some((row) => row.stage === stage));
}
