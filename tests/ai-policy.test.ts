import fc from "fast-check";
import { expect, test } from "vitest";
import {
  AiLimits,
  aiLevels,
  aiModes,
  aiPolicies,
  contradicts,
  frozenAi,
  hasLimits,
  isBeyond,
  limitAt,
  typedLimits,
  workStages,
} from "@/lib/ai-policy";
import { anyLimits } from "@/tests/support/ai-limits";

const anyPolicy = fc.constantFrom(...aiPolicies);
const anyStage = fc.constantFrom(...workStages);

test("a stage allows what its limit says, else what the whole does; without AI only people's work", () => {
  fc.assert(
    fc.property(anyPolicy, anyLimits, anyStage, (policy, limits, stage) => {
      const most = limitAt(policy, limits, stage);
      if (policy === "forbidden") expect(most).toBe("human");
      else expect(most).toBe(limits[stage] ?? "generated");
      expect(aiModes.filter((mode) => isBeyond(most, mode))).toEqual(
        aiModes.slice(aiModes.indexOf(most) + 1),
      );
    }),
  );
});

test("what is frozen never contradicts itself, and holds no limits where there are none", () => {
  fc.assert(
    fc.property(anyPolicy, anyLimits, (policy, limits) => {
      const { aiPolicy, aiLimits, ...rest } = frozenAi(policy, limits);
      expect(aiPolicy).toBe(policy);
      expect(rest).toEqual({});
      expect(contradicts(aiPolicy, aiLimits ?? {})).toBe(false);
      if (policy === "forbidden" || !hasLimits(limits))
        expect("aiLimits" in frozenAi(policy, limits)).toBe(false);
      else expect(aiLimits).toEqual(limits);
    }),
  );
});

test("limits are read from a form, and whatever else it sends is left out", () => {
  fc.assert(
    fc.property(anyLimits, fc.dictionary(fc.string(), fc.anything()), (limits, others) => {
      const known = Object.fromEntries(workStages.map((stage) => [stage, limits[stage] ?? ""]));
      expect(typedLimits({ ...others, ...known })).toEqual(limits);
    }),
  );
  expect(typedLimits({ drafting: "generated", checking: null, editing: ["human"] })).toEqual({});
});

test("a stage or level that does not exist is refused", () => {
  for (const level of aiLevels) expect(AiLimits.parse({ checking: level })).toEqual({ checking: level });
  for (const wrong of [{ checking: "generated" }, { polishing: "human" }, ["human"], null])
    expect(AiLimits.safeParse(wrong).success).toBe(false);
});
