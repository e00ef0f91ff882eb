import fc from "fast-check";
import { expect, test } from "vitest";
import { type AiMode, aiModes, aiPolicies, limitAt, type WorkStage, workStages } from "@/lib/ai-policy";
import { stageFaults } from "@/lib/contracts/against-policy";
import { anyLimits } from "@/tests/support/ai-limits";

const anyPolicy = fc.constantFrom(...aiPolicies);
const anyRows = fc.uniqueArray(
  fc.record({ stage: fc.constantFrom(...workStages), mode: fc.constantFrom(...aiModes) }),
  { selector: ({ stage }) => stage },
);
const all = (mode: AiMode) => workStages.map((stage) => ({ stage, mode }));

test("each stage is as agreed, beyond its limit, or missing where it was to be disclosed", () => {
  fc.assert(
    fc.property(anyPolicy, anyLimits, anyRows, (aiPolicy, aiLimits, rows) => {
      const faults = new Map(stageFaults({ aiPolicy, aiLimits }, rows).map((fault) => [fault.stage, fault]));
      for (const stage of workStages) {
        const mode = rows.find((row) => row.stage === stage)?.mode;
        const most = limitAt(aiPolicy, aiLimits, stage);
        const isAsked =
          aiPolicy !== "forbidden" && (aiPolicy === "disclosed" || aiLimits[stage] !== undefined);
        if (mode && aiModes.indexOf(mode) > aiModes.indexOf(most))
          expect(faults.get(stage)).toEqual({ stage, kind: "beyond", mode, most });
        else if (!mode && isAsked) expect(faults.get(stage)).toEqual({ stage, kind: "missing" });
        else expect(faults.has(stage)).toBe(false);
      }
      expect([...faults.keys()]).toEqual(workStages.filter((stage) => faults.has(stage)));
    }),
  );
});

test("work by people, disclosed throughout, is never against anything; tightening a limit never clears a fault", () => {
  fc.assert(
    fc.property(
      anyPolicy,
      anyLimits,
      anyRows,
      fc.constantFrom(...workStages),
      (aiPolicy, aiLimits, rows, stage) => {
        expect(stageFaults({ aiPolicy, aiLimits }, all("human"))).toEqual([]);
        const before = stageFaults({ aiPolicy, aiLimits }, rows).map((fault) => fault.stage);
        const after = stageFaults({ aiPolicy, aiLimits: { ...aiLimits, [stage]: "human" } }, rows);
        expect(after.map((fault) => fault.stage)).toEqual(expect.arrayContaining(before));
      },
    ),
  );
});

test("without limits it is as it always was", () => {
  const stages = (aiPolicy: (typeof aiPolicies)[number], rows: { stage: WorkStage; mode: AiMode }[]) =>
    stageFaults({ aiPolicy }, rows).map(({ stage }) => stage);
  expect(stages("allowed", [])).toEqual([]);
  expect(stages("allowed", all("generated"))).toEqual([]);
  expect(stages("disclosed", all("generated"))).toEqual([]);
  expect(stages("disclosed", all("human").slice(1))).toEqual(["ideation"]);
  expect(stages("forbidden", [])).toEqual([]);
  expect(stages("forbidden", [{ stage: "editing", mode: "assisted" }])).toEqual(["editing"]);
});

test("of a stage told twice, the larger use of AI counts", () => {
  const rows = [
    { stage: "checking", mode: "assisted" },
    { stage: "checking", mode: "human" },
  ] as const;
  expect(stageFaults({ aiPolicy: "allowed", aiLimits: { checking: "human" } }, rows)).toEqual([
    { stage: "checking", kind: "beyond", mode: "assisted", most: "human" },
  ]);
});
