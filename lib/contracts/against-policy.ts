import {
  type AgreedAi,
  type AiMode,
  aiModes,
  isBeyond,
  limitAt,
  type WorkStage,
  workStages,
} from "@/lib/ai-policy";
import type { AiUseRow } from "@/lib/contracts/delivery-schemas";

/** A stage that is not as agreed: more AI than its limit, or left out although it was to be disclosed. */
export type StageFault =
  | { stage: WorkStage; kind: "beyond"; mode: AiMode; most: AiMode }
  | { stage: WorkStage; kind: "missing" };

/**
 * The stages at which what was disclosed does not match what was agreed, in their order. A stage with a limit has to be
 * disclosed even where the rest need not be: a limit that nobody speaks of cannot be kept.
 */
export function stageFaults(
  { aiPolicy, aiLimits = {} }: AgreedAi,
  rows: readonly Pick<AiUseRow, "stage" | "mode">[],
): StageFault[] {
  return workStages.flatMap((stage): StageFault[] => {
    const modes = rows.filter((row) => row.stage === stage).map((row) => row.mode);
    const mode = aiModes.findLast((each) => modes.includes(each));
    const most = limitAt(aiPolicy, aiLimits, stage);
    if (mode) return isBeyond(most, mode) ? [{ stage, kind: "beyond", mode, most }] : [];
    const isAsked = aiPolicy === "disclosed" || (aiPolicy === "allowed" && aiLimits[stage] !== undefined);
    return isAsked ? [{ stage, kind: "missing" }] : [];
  });
}
