import fc from "fast-check";
import { type AiLimits, aiLevels, workStages } from "@/lib/ai-policy";

/** Any set of limits by stage, often none. */
export const anyLimits: fc.Arbitrary<AiLimits> = fc
  .array(fc.tuple(fc.constantFrom(...workStages), fc.constantFrom(...aiLevels)), { maxLength: 5 })
  .map((entries) => Object.fromEntries(entries));
